import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Homeserver } from './homeserver.ts'
import { pathOf } from './paths.ts'

const keys = z.looseObject({ device_keys: z.record(z.string(), z.record(z.string(), z.unknown())).optional() })

/**
 * Whether there is no such account on our own server any more. A server takes an invitation for nobody without a word; no
 * profile alone proves nothing, since some have none as long as nothing is entered, but without a device nobody can read.
 */
export async function isGone({ call }: Pick<Homeserver, 'call'>, user: string): Promise<boolean> {
  try {
    await call('GET', pathOf('profile', user))
    return false
  } catch (error) {
    if (!(error instanceof MatrixFault)) throw error
    // Profiles may be closed to us, which is no reason to write to nobody.
    if (error.status !== 404) return false
  }
  const { device_keys: devices = {} } = keys.parse(
    await call('POST', pathOf('keys', 'query'), { body: { device_keys: { [user]: [] } } }),
  )
  return Object.keys(devices[user] ?? {}).length === 0
}
