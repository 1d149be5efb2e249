import { z } from 'zod'
import type { Clock } from '#network/clock.ts'
import type { Client } from './client.ts'
import { MatrixFault } from './fault.ts'

/** How many bytes the homeserver takes in one file; undefined where it does not say. Rejects with a `MatrixFault`. */
export type UploadLimit = () => Promise<number | undefined>

/** In milliseconds: a limit that the operator has raised is noticed within the hour. */
const kept = 60 * 60_000
const config = z.object({ 'm.upload.size': z.number().optional() })

/** Asks the homeserver, and keeps what it says for a while. */
export function createUploadLimit(client: Pick<Client, 'call'>, clock: Clock): UploadLimit {
  let known: { readonly most: number | undefined; readonly until: number } | undefined
  return async () => {
    if (!known || known.until < clock.now()) known = { most: await ask(client), until: clock.now() + kept }
    return known.most
  }
}

/** The second is where it was before version 1.11 of the specification. */
const paths = ['/_matrix/client/v1/media/config', '/_matrix/media/v3/config']

async function ask(client: Pick<Client, 'call'>): Promise<number | undefined> {
  for (const path of paths) {
    try {
      return config.safeParse(await client.call('GET', path)).data?.['m.upload.size']
    } catch (error) {
      if (!(error instanceof MatrixFault) || error.status !== 404) throw error
    }
  }
  return undefined
}
