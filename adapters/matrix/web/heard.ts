import type { Posting } from '#app/contracts/adapter.ts'
import { NotHere } from './not-here.ts'
import type { WayOut } from './way-out.ts'

/**
 * Waits a moment where those who read in a room have only just met the bot. Rejects with `NotHere` where the one person whom
 * it is for has not come yet: what is said to somebody who is only invited may stay unreadable to them for ever.
 */
export async function heard({ rooms, clock }: Pick<WayOut, 'rooms' | 'clock'>, { at }: Posting, room: string) {
  const wait = await rooms.hears(at, room)
  if (wait === undefined) throw new NotHere()
  if (wait > 0) await clock.sleep(wait)
}
