// An ordinary Yjs program: yjs with y-websocket, or with Hocuspocus's provider. It does what is asked on its standard
// input, a JSON object a line, and answers each with one line.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import readline from 'node:readline'

const require = createRequire(process.env.BROBYG_YJS + '/package.json')
const Y = require('yjs')
const { WebSocket } = require('ws')
const asked = JSON.parse(process.argv[2])

const ca = asked.certificate ? readFileSync(asked.certificate) : undefined
class Socket extends WebSocket {
  constructor (url, protocols) {
    super(url, protocols, { ca, checkServerIdentity: () => undefined })
    this.on('error', () => {})
  }
}

const doc = new Y.Doc()
let provider
if (asked.hocuspocus) {
  const { HocuspocusProvider, HocuspocusProviderWebsocket } = require('@hocuspocus/provider')
  const socket = new HocuspocusProviderWebsocket({ url: asked.url, WebSocketPolyfill: Socket })
  provider = new HocuspocusProvider({ websocketProvider: socket, name: asked.room, document: doc, token: asked.token || 'none' })
  provider.attach()
} else {
  const { WebsocketProvider } = require('y-websocket')
  provider = new WebsocketProvider(asked.url, asked.room, doc, {
    WebSocketPolyfill: Socket,
    disableBc: true,
    maxBackoffTime: 300,
    params: asked.token ? { token: asked.token } : {}
  })
}

const roots = asked.roots || ['cards']
const maps = Object.fromEntries(roots.map(name => [name, doc.getMap(name)]))
const verbs = {
  synced: () => provider.synced,
  state: () => Object.fromEntries(roots.map(name => [name, maps[name].toJSON()])),
  insert: ({ root = 'cards', key, field = 'text', at, text }) => {
    const shared = maps[root].get(key)
    const found = shared instanceof Y.Text ? shared : shared.get(field)
    found.insert(Math.min(at, found.length), text)
  },
  remove: ({ root = 'cards', key, field = 'text', at, length }) => maps[root].get(key).get(field).delete(at, length),
  set: ({ root = 'cards', key, field, value }) => maps[root].get(key).set(field, value),
  put: ({ root = 'cards', key, value, text }) => doc.transact(() => {
    const made = new Y.Map(Object.entries(value))
    if (text !== undefined) made.set('text', new Y.Text(text))
    maps[root].set(key, made)
  }),
  awareness: ({ state }) => provider.awareness.setLocalState(state),
  others: () => Object.fromEntries([...provider.awareness.getStates()].filter(([id]) => id !== doc.clientID)),
  client: () => doc.clientID,
  offline: () => provider.disconnect(),
  online: () => provider.connect(),
  whole: () => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64'),
  apply: ({ update }) => Y.applyUpdate(doc, Buffer.from(update, 'base64'))
}

readline.createInterface({ input: process.stdin }).on('line', line => {
  const wanted = JSON.parse(line)
  try {
    const value = verbs[wanted.do](wanted)
    process.stdout.write(JSON.stringify({ value: value === undefined ? null : value }) + '\n')
  } catch (fault) {
    process.stdout.write(JSON.stringify({ fault: String(fault) }) + '\n')
  }
}).on('close', () => process.exit(0))
process.stdout.write(JSON.stringify({ value: 'ready' }) + '\n')
