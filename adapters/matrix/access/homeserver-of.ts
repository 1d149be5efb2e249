import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Ask } from './ask.ts'

const pointer = z.object({ 'm.homeserver': z.object({ base_url: z.url({ protocol: /^https?$/ }) }) })

/**
 * The address of a homeserver, without a slash at its end: as given, or that to which the server's name leads
 * (client-server API, “Well-known URI”); where there is no such pointer, the name itself is the host. `undefined`
 * where the pointer cannot be read; rejects with a `MatrixFault` where it cannot be asked for.
 */
export async function homeserverOf(given: string, ask: Ask): Promise<string | undefined> {
  if (/^https?:\/\//.test(given)) return trimmed(given)
  try {
    const { data } = pointer.safeParse(await ask(pointerTo(given), { follow: true }))
    return data && trimmed(data['m.homeserver'].base_url)
  } catch (error) {
    if (error instanceof MatrixFault && error.status === 404) return `https://${given}`
    if (error instanceof MatrixFault && error.code === 'no_json') return undefined
    throw error
  }
}

/** Where a server's name says who answers for it. */
export const pointerTo = (server: string): string => `https://${server}/.well-known/matrix/client`

const trimmed = (url: string): string => url.replace(/\/+$/, '')
