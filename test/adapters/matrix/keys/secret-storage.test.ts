import { randomBytes } from 'node:crypto'
import decryptItem from 'matrix-js-sdk/lib/utils/decryptAESSecretStorageItem.js'
import encryptItem from 'matrix-js-sdk/lib/utils/encryptAESSecretStorageItem.js'
import { expect, it } from 'vitest'
import type { AccountData } from '#adapters/matrix/keys/account-data.ts'
import { keepForRecovery, recovered } from '#adapters/matrix/keys/recovery.ts'
import { decryptSecret, encryptSecret } from '#adapters/matrix/keys/secret-storage.ts'
import { publicKeyOf, type Seeds } from '#adapters/matrix/keys/seeds.ts'

const key = new Uint8Array(randomBytes(32))
const other = new Uint8Array(randomBytes(32))
const seed = () => randomBytes(32).toString('base64').replace('=', '')
const seeds = (): Seeds => ({ master: seed(), selfSigning: seed(), userSigning: seed() })
const name = 'm.cross_signing.master'

/** What a server keeps for a user. */
function accountData() {
  const kept = new Map<string, object>()
  const put: string[] = []
  const data: AccountData = {
    get: async (type) => kept.get(type),
    async put(type, content) {
      put.push(type)
      kept.set(type, content)
    },
  }
  return { data, kept, put }
}

it('encrypts so that Element reads it, and reads what Element encrypts', async () => {
  expect(await decryptItem(encryptSecret(key, name, 'geheim'), key, name)).toBe('geheim')
  const theirs = await encryptItem('geheim', key, name)
  expect(decryptSecret(key, name, theirs)).toBe('geheim')
  expect(decryptSecret(other, name, theirs)).toBeUndefined()
  expect(decryptSecret(key, 'm.cross_signing.self_signing', theirs)).toBeUndefined()
  expect(decryptSecret(key, name, { ...theirs, mac: '' })).toBeUndefined()
})

it('keeps an identity once, so that only the same secret brings back just this one', async () => {
  const { data, put } = accountData()
  const ours = seeds()
  await keepForRecovery(data, key, ours, { replaces: false })
  const written = put.length
  await keepForRecovery(data, key, ours, { replaces: false })
  expect(put.slice(written)).toEqual([])
  const master = publicKeyOf(ours.master) ?? ''
  expect(await recovered(data, key, master)).toEqual(ours)
  expect(await recovered(data, other, master)).toBeUndefined()
  expect(await recovered(data, key, publicKeyOf(seed()) ?? '')).toBeUndefined()
})

it('leaves the keys of others as they are, until the identity is another', async () => {
  const { data, kept } = accountData()
  kept.set('m.secret_storage.default_key', { key: 'theirs' })
  const theirs = { encrypted: { theirs: encryptSecret(other, name, 'x'), strange: { passkey: true } } }
  kept.set(name, theirs)
  await keepForRecovery(data, key, seeds(), { replaces: false })
  expect(kept.get(name)).toMatchObject(theirs)
  expect(kept.get('m.secret_storage.default_key')).toEqual({ key: 'theirs' })
  await keepForRecovery(data, key, seeds(), { replaces: true })
  expect(kept.get(name)).not.toMatchObject(theirs)
  const { key: id } = kept.get('m.secret_storage.default_key') as { key: string }
  // How Element sees whether a key is the right one.
  const { iv, mac } = kept.get(`m.secret_storage.key.${id}`) as { iv: string; mac: string }
  expect((await encryptItem('\0'.repeat(32), key, '', iv)).mac.replace(/=+$/, '')).toBe(mac)
})
