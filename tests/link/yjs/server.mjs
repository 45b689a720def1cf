// An ordinary Yjs server: Hocuspocus, or the reference server of y-websocket. Prints its port when it listens.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'

const require = createRequire(process.env.BROBYG_YJS + '/package.json')
const asked = JSON.parse(process.argv[2])
const ready = port => process.stdout.write(JSON.stringify({ port }) + '\n')

if (asked.kind === 'hocuspocus') {
  const { Server } = require('@hocuspocus/server')
  const server = new Server({
    port: asked.port || 0,
    address: '127.0.0.1',
    quiet: true,
    stopOnSignals: true,
    async onAuthenticate ({ token }) {
      if (asked.token && token !== asked.token) throw new Error('no')
    }
  })
  await server.listen()
  ready(server.address.port)
} else {
  const { WebSocketServer } = require('ws')
  const { setupWSConnection } = require('@y/websocket-server/utils')
  const ready_to_listen = asked.pem ? handler => https.createServer({ cert: readFileSync(asked.pem), key: readFileSync(asked.key) }, handler) : http.createServer
  const listening = ready_to_listen((_, answer) => answer.end())
  const sockets = new WebSocketServer({ noServer: true })
  sockets.on('connection', setupWSConnection)
  listening.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, found => sockets.emit('connection', found, request)))
  listening.listen(asked.port || 0, '127.0.0.1', () => ready(listening.address().port))
}
process.stdin.on('end', () => process.exit(0)).resume()
