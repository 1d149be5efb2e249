import type { Remark } from '#app/contracts/adapter.ts'
import { wallClock } from '#network/clock.ts'
import { openAccess } from './open-access.ts'
import type { SlackSettings } from './settings.ts'

/** Asks Slack whether it would let us in with these settings, and changes nothing there. */
export async function check(settings: SlackSettings): Promise<readonly Remark[]> {
  await using _access = await openAccess(settings, wallClock)
  return []
}
