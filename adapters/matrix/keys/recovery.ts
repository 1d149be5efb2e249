import { z } from 'zod'
import type { AccountData } from './account-data.ts'
import { derive } from './derive.ts'
import { decryptSecret, describeKey, encryptedSecret, encryptSecret } from './secret-storage.ts'
import { publicKeyOf, secretNames, type Seeds } from './seeds.ts'

/** A secret may be encrypted with several keys, by their ids; some of them in ways that we do not know. */
const storage = z.object({ encrypted: z.record(z.string(), z.unknown()) })
const defaultKey = z.object({ key: z.string() })

const defaultKeyType = 'm.secret_storage.default_key'

/** The identity with this public key, from secret storage; undefined where the operator's secret does not open it. */
export async function recovered(data: AccountData, key: Uint8Array, publicKey: string): Promise<Seeds | undefined> {
  const found: Partial<Record<keyof Seeds, string>> = {}
  for (const { of, name } of secretNames) {
    const secret = await opened(data, key, name)
    if (secret !== undefined) found[of] = secret
  }
  const { master, selfSigning, userSigning } = found
  if (master === undefined || selfSigning === undefined || userSigning === undefined) return undefined
  return publicKeyOf(master) === publicKey ? { master, selfSigning, userSigning } : undefined
}

/**
 * Sees to it that an identity can be recovered with the operator's secret; may be repeated. `replaces` says that whatever other
 * keys have encrypted is of a former identity.
 */
export async function keepForRecovery(
  data: AccountData,
  key: Uint8Array,
  seeds: Seeds,
  { replaces }: { readonly replaces: boolean },
): Promise<void> {
  const id = derive(key, 'id of key').export().toString('hex').slice(0, 32)
  for (const { of, name } of secretNames) {
    if ((await opened(data, key, name)) === seeds[of]) continue
    await describe(data, key, id, replaces)
    const others = replaces ? {} : await encryptions(data, name)
    await data.put(name, { encrypted: { ...others, [id]: encryptSecret(key, name, seeds[of]) } })
  }
}

/** Without a default key, other clients would take it that there is no secret storage. */
async function describe(data: AccountData, key: Uint8Array, id: string, replaces: boolean): Promise<void> {
  const type = `m.secret_storage.key.${id}`
  if ((await data.get(type)) === undefined) await data.put(type, describeKey(key))
  const current = defaultKey.safeParse(await data.get(defaultKeyType)).data?.key
  if (current === undefined || (replaces && current !== id)) await data.put(defaultKeyType, { key: id })
}

async function opened(data: AccountData, key: Uint8Array, name: string): Promise<string | undefined> {
  for (const each of Object.values(await encryptions(data, name))) {
    const sealed = encryptedSecret.safeParse(each)
    const plain = sealed.success ? decryptSecret(key, name, sealed.data) : undefined
    if (plain !== undefined) return plain
  }
  return undefined
}

const encryptions = async (data: AccountData, name: string): Promise<Readonly<Record<string, unknown>>> =>
  storage.safeParse(await data.get(name)).data?.encrypted ?? {}
