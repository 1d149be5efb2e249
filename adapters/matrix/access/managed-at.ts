import { z } from 'zod'
import type { Ask } from './ask.ts'

const metadata = z.object({ issuer: z.url(), account_management_uri: z.url().optional() })

/** As in the specification since v1.15, and before it was there. */
const paths = ['/_matrix/client/v1/auth_metadata', '/_matrix/client/unstable/org.matrix.msc2965/auth_metadata']

/** Where accounts are managed on a homeserver that leaves signing in to a service for it; undefined of any other. */
export async function managedAt(homeserver: string, ask: Ask): Promise<string | undefined> {
  for (const path of paths) {
    // What cannot be found out does not change what is wrong.
    const answer = await ask(homeserver + path).catch(() => undefined)
    const { data } = metadata.safeParse(answer)
    if (data) return data.account_management_uri ?? data.issuer
  }
  return undefined
}
