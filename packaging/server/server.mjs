// A Yjs server for theme days that are larger than one laptop: Hocuspocus, each document kept as a file.
//
//   npm install
//   BROBYG_TOKEN=$(openssl rand -hex 24) node server.mjs
//
// Environment: BROBYG_TOKEN (must be set: who shows it may read and write everything), PORT (1234), ADDRESS
// (127.0.0.1: put a web server that speaks TLS before it, and give Brobyg its wss:// address), FOLDER (./days).
import { createHash, timingSafeEqual } from 'node:crypto'
import { createRequire } from 'node:module'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(process.env.BROBYG_YJS ? process.env.BROBYG_YJS + '/package.json' : import.meta.url)
const { Server } = require('@hocuspocus/server')
const Y = require('yjs')

const NAME = /^(day|room|people|script|process|guideline|board)-[A-Za-z0-9_-]{1,64}$/
const LONGEST = 16 * 1024 * 1024

const token = process.env.BROBYG_TOKEN
const folder = process.env.FOLDER || 'days'
if (!token) {
  console.error('Set BROBYG_TOKEN first: without it anybody could write.')
  process.exit(2)
}

const digest = words => createHash('sha256').update(words).digest()
const fileOf = name => join(folder, name + '.yjs')

const server = new Server({
  port: Number(process.env.PORT || 1234),
  address: process.env.ADDRESS || '127.0.0.1',
  quiet: true,
  debounce: 500,
  maxDebounce: 2000,
  async onAuthenticate ({ token: shown, documentName }) {
    if (!timingSafeEqual(digest(shown || ''), digest(token))) throw new Error('another token')
    if (!NAME.test(documentName)) throw new Error('no document of a theme day')
  },
  async onLoadDocument ({ documentName, document }) {
    try {
      Y.applyUpdate(document, await readFile(fileOf(documentName)))
    } catch (fault) {
      if (fault.code !== 'ENOENT') throw fault
    }
  },
  async onStoreDocument ({ documentName, document }) {
    const file = fileOf(documentName)
    const fresh = await open(file + '.new', 'w', 0o600)
    await fresh.writeFile(Y.encodeStateAsUpdate(document))
    await fresh.sync()
    await fresh.close()
    await rename(file + '.new', file)
  }
}, { maxPayload: LONGEST })

await mkdir(folder, { recursive: true, mode: 0o700 })
await server.listen()
process.stdout.write(JSON.stringify({ port: server.address.port, folder: pathToFileURL(folder).href }) + '\n')
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.destroy().then(() => process.exit(0)))
