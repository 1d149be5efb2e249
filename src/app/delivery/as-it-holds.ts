import { awaitsAnswer, type Request } from '#domain/request.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { stillToRelease } from '#app/delivery/still-to-release.ts'
import { toldByOthers } from '#app/delivery/told-by-others.ts'

type Needed = Pick<SenderPowers, 'outbox' | 'requests' | 'papers' | 'renew' | 'passedOn' | 'now'>

/**
 * A message as it is still worth saying: none when its time is past or all it asks for is settled, passed on or told by
 * another that waits for the same person; written anew when some of it is, or is due at another time or overdue by now, so that nobody is
 * reminded of what has been answered, by whomever and wherever, or told a deadline that no longer holds.
 */
export async function asItHolds(powers: Needed, delivery: Delivery): Promise<Message | undefined> {
  const { message } = delivery
  if (!(await stillToRelease(powers.papers, message))) return undefined
  const asks = (message.kind === 'prompt' || message.kind === 'reminder') && message.about.length > 0
  const holds = asks ? await stillAsked(powers, delivery) : message
  return holds === undefined || isPast(powers, holds) ? undefined : holds
}

const isPast = ({ now }: Needed, { expires }: Message): boolean => expires !== null && expires <= now()

/** Written anew where its words do not hold any more; when it expires may have moved, too. */
async function stillAsked(powers: Needed, delivery: Delivery): Promise<Message | undefined> {
  const { outbox, requests, renew } = powers
  const { message } = delivery
  const others = toldByOthers(message, await outbox.inLineWith(delivery))
  const gone = await passedOn(powers, delivery)
  const open = (await requests.byIds(message.about)).filter(
    (request) => isStillAsked(message, request) && !others.has(request.id) && !gone.has(request.id),
  )
  if (open.length === 0) return undefined
  const isAsWritten =
    open.length === message.about.length &&
    !isPast(powers, message) &&
    !open.some((request) => hasMoved(message, request) || isOverdue(powers, message, request))
  return isAsWritten || !message.parts || !renew ? message : renew(message, new Set(open.map(({ id }) => id)))
}

/** Only what has waited can have become somebody else's. */
async function passedOn(powers: Needed, { message, attempts, blocked }: Delivery): Promise<ReadonlySet<string>> {
  const hasWaited = attempts > 1 || blocked !== undefined
  return (hasWaited ? await powers.passedOn?.(message) : undefined) ?? new Set()
}

/** Whether a request is due at another time than was written. */
function hasMoved({ parts = [] }: Message, { id, due }: Request): boolean {
  const written = parts.find(({ request }) => request === id)?.due
  return written !== undefined && written !== due
}

/** A prompt may have been written while there was time; a reminder is about what is overdue anyhow. */
const isOverdue = ({ now }: Needed, { kind }: Message, { due }: Request): boolean => kind === 'prompt' && due <= now()

/** Whoever said that it is not theirs is not reminded; a prompt on its way since then is for someone new. */
const isStillAsked = ({ kind }: Message, request: Request): boolean =>
  awaitsAnswer(request) && (kind === 'prompt' || request.declinedBy === null)
