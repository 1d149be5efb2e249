import { z } from 'zod'
import type { Ask } from './ask.ts'
import type { Access } from './check-access.ts'

const key = z.object({ keys: z.record(z.string(), z.string()) })
const device = z.object({ signatures: z.record(z.string(), z.record(z.string(), z.string())).default({}) })

/** Source: client-server API, `POST /_matrix/client/v3/keys/query`. */
const answer = z.object({
  device_keys: z.record(z.string(), z.record(z.string(), device)).default({}),
  self_signing_keys: z.record(z.string(), key).default({}),
})

/**
 * Whether our device bears a signature of its account's own key, as others see it: clients of today encrypt for no other.
 * It is not verified that the signature is good.
 */
export async function signedness(
  { homeserver, user, device: id, token }: Access & { readonly token: string },
  ask: Ask,
): Promise<'signed' | 'notSigned' | 'signedElsewhere'> {
  const url = `${homeserver}/_matrix/client/v3/keys/query`
  const read = answer.parse(await ask(url, { method: 'POST', token, body: { device_keys: { [user]: [] } } }))
  const signing = Object.keys(read.self_signing_keys[user]?.keys ?? {})
  if (signing.length === 0) return 'notSigned'
  const signatures = Object.keys(read.device_keys[user]?.[id]?.signatures[user] ?? {})
  return signing.some((each) => signatures.includes(each)) ? 'signed' : 'signedElsewhere'
}
