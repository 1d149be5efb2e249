import { z } from 'zod'
import type { Client } from '#adapters/matrix/web/client.ts'

const crossSigning = z.object({ keys: z.record(z.string(), z.string()) })
const device = z.object({
  keys: z.record(z.string(), z.string()),
  signatures: z.record(z.string(), z.record(z.string(), z.string())).default({}),
})
const answer = z.object({
  device_keys: z.record(z.string(), z.record(z.string(), device)).default({}),
  master_keys: z.record(z.string(), crossSigning).default({}),
  self_signing_keys: z.record(z.string(), crossSigning).default({}),
})

/** What the server tells everybody about one device of a user. */
export interface Published {
  /** The public half of the user's master key, if they have an identity. */
  readonly master: string | undefined
  /** The device's own Ed25519 key, if it has published its keys. */
  readonly device: string | undefined
  /** Whether the user's identity has signed the device. */
  readonly isSigned: boolean
}

/** Source: client-server API, `POST /_matrix/client/v3/keys/query`. */
export async function publishedOf(client: Pick<Client, 'call'>, user: string, id: string): Promise<Published> {
  const body = { device_keys: { [user]: [id] } }
  const read = answer.parse(await client.call('POST', '/_matrix/client/v3/keys/query', { body }))
  const keys = read.device_keys[user]?.[id]
  const signing = Object.keys(read.self_signing_keys[user]?.keys ?? {})
  return {
    master: Object.values(read.master_keys[user]?.keys ?? {})[0],
    device: keys?.keys[`ed25519:${id}`],
    isSigned: Object.keys(keys?.signatures[user] ?? {}).some((each) => signing.includes(each)),
  }
}
