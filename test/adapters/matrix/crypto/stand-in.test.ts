import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import * as standIn from '@matrix-org/matrix-sdk-crypto-nodejs'

const sdk = createRequire(import.meta.url).resolve('matrix-bot-sdk')
const name = '@matrix-org/matrix-sdk-crypto-nodejs'

it('is what the SDK loads in place of the native binding, which the lock file does not know', async () => {
  expect(realpathSync(createRequire(sdk).resolve(name))).toBe(realpathSync('adapters/matrix/crypto/index.ts'))
  const { packages }: { packages: Record<string, { link?: boolean }> } = JSON.parse(
    await readFile('package-lock.json', 'utf8'),
  )
  const places = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`))
  expect(places.map(([, { link }]) => link)).toEqual([true])
})

it('has everything that the SDK reads from the binding, and calls of its machine', async () => {
  const read = (file: string) => readFile(join(dirname(sdk), 'e2ee', file), 'utf8')
  const text = (await Promise.all(['CryptoClient.js', 'RustEngine.js'].map(read))).join('\n')
  const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))]
  const seen = named(/matrix_sdk_crypto_nodejs_1\.(\w+)/g)
  expect(seen.length).toBeGreaterThan(6)
  expect(Object.keys(standIn)).toEqual(expect.arrayContaining(seen))
  const called = named(/machine\.(\w+)\(/g)
  expect(called.length).toBeGreaterThan(8)
  expect(Object.getOwnPropertyNames(standIn.OlmMachine.prototype)).toEqual(expect.arrayContaining(called))
})
