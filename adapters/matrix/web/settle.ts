import { findMarked } from './find-marked.ts'
import type { Progress } from './progress.ts'
import { transactionOf } from './transaction.ts'
import { Unsure } from './unsure.ts'
import type { WayOut } from './way-out.ts'

/**
 * In milliseconds. A homeserver makes nothing new of a transaction that it knows; Synapse remembers those for a day, of the
 * same room and path, and of the same device: a token that was taken anew is none that it knows.
 */
const remembered = 20 * 60 * 60_000

/** Whether sending once more what is in doubt makes nothing new; `type` is as what it would be sent now. */
export const isRepeatable = (
  { clock, device }: Pick<WayOut, 'clock' | 'device'>,
  { trying }: Progress,
  type = trying?.type,
): boolean =>
  trying === undefined || (trying.type === type && trying.device === device && clock.now() < trying.since + remembered)

/** Looks whether the part that is in doubt is there. Rejects with a `MatrixFault`, or `Unsure` where that does not tell. */
export async function settle(
  out: Pick<WayOut, 'client' | 'bot'>,
  key: string,
  { trying, ...progress }: Progress,
): Promise<Progress> {
  if (!trying) return progress
  const { part, since } = trying
  const found = await findMarked(out, progress.room, transactionOf(key, part), since)
  if (found === 'unsure') throw new Unsure('Not all that we have said can be read.')
  return found === 'absent' ? progress : { ...progress, events: { ...progress.events, [part]: found.id } }
}
