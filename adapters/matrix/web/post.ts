import type { Posting, Sent } from '#app/contracts/adapter.ts'
import { Paused } from '#network/paused.ts'
import { change } from './change.ts'
import { errorCode } from './error-code.ts'
import { MatrixFault } from './fault.ts'
import { NotHere } from './not-here.ts'
import { type Outcome, outcomeOf } from './outcome-of.ts'
import { PlaceChanged } from './place-changed.ts'
import { say } from './say.ts'
import { Unsure } from './unsure.ts'
import type { WayOut } from './way-out.ts'

/** In seconds; as soon as they come, it is tried at once, so this is only for a coming that was missed. */
const patience = 12 * 60 * 60

/** Posts or changes a post. */
export async function post(out: WayOut, posting: Posting): Promise<Sent> {
  const { edits, key } = posting
  let mayBeThere = false
  const doubt = (isInDoubt: boolean): void => {
    mayBeThere = isInDoubt
  }
  try {
    return await (edits === undefined ? say(out, posting, doubt) : change(out, posting, edits))
  } catch (error) {
    if (error instanceof NotHere) return { failed: 'blocked', why: 'not-met', after: patience }
    const outcome = (await ofPlace(out, posting, error)) ?? outcomeOf(error, mayBeThere)
    const code = errorCode(error)
    if (isAccident(error)) out.log.error({ err: error, key }, 'a post ended in an accident')
    else if (outcome === 'unknown')
      out.log.warn({ code, key }, 'the homeserver did not say whether a message was posted')
    else if (outcome.failed === 'refused' && edits === undefined)
      out.log.error({ code, key }, 'the homeserver refuses a message')
    else out.log.warn({ code, key }, 'the homeserver did not take a message')
    return outcome
  }
}

/** Nothing that a homeserver or a room may well do; it holds nothing of a request. */
const isAccident = (error: unknown): boolean =>
  ![MatrixFault, Paused, PlaceChanged, Unsure].some((kind) => error instanceof kind)

/** What an error says that hangs on the place; undefined for any other. */
async function ofPlace(out: WayOut, { at, edits }: Posting, error: unknown): Promise<Outcome | undefined> {
  if (error instanceof Unsure) return 'unknown'
  if (!(error instanceof MatrixFault)) return undefined
  const { code } = error
  if (code !== 'M_FORBIDDEN' && code !== 'M_NOT_FOUND') return undefined
  // Of a person's room the next try finds out, and goes to another.
  if (at.id.startsWith('@')) return { failed: edits === undefined ? 'later' : 'gone' }
  if (code === 'M_NOT_FOUND') return { failed: 'blocked', why: 'no-such-channel' }
  const [room = ''] = at.id.split(' ')
  const isIn = await out.rooms.isJoined(room).catch(() => undefined)
  if (isIn === undefined) return { failed: 'later' }
  return { failed: 'blocked', why: isIn ? 'rights' : 'not-in-channel' }
}
