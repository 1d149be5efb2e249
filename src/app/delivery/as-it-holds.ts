import { awaitsAnswer, type Request } from '#domain/request.ts'
import type { Message } from '#app/contracts/message.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { stillToRelease } from '#app/delivery/still-to-release.ts'

/**
 * A message as it is still worth saying: none when its time is past or all it asks for is settled; written anew when
 * some of it is or is due at another time by now, so that nobody is reminded of what has been answered, by whomever
 * and wherever, or told a deadline that no longer holds.
 */
export async function asItHolds(
  { requests, papers, renew, now }: Pick<SenderPowers, 'requests' | 'papers' | 'renew' | 'now'>,
  message: Message,
): Promise<Message | undefined> {
  if (message.expires !== null && message.expires <= now()) return undefined
  if (!(await stillToRelease(papers, message))) return undefined
  if ((message.kind !== 'prompt' && message.kind !== 'reminder') || message.about.length === 0) return message
  const open = (await requests.byIds(message.about)).filter((request) => isStillAsked(message, request))
  if (open.length === 0) return undefined
  const isAsWritten = open.length === message.about.length && !open.some((request) => hasMoved(message, request))
  return isAsWritten || !message.parts || !renew ? message : renew(message, new Set(open.map(({ id }) => id)))
}

/** Whether a request is due at another time than was written. */
function hasMoved({ parts = [] }: Message, { id, due }: Request): boolean {
  const written = parts.find(({ request }) => request === id)?.due
  return written !== undefined && written !== due
}

/** Whoever said that it is not theirs is not reminded; a prompt on its way since then is for someone new. */
const isStillAsked = ({ kind }: Message, request: Request): boolean =>
  awaitsAnswer(request) && (kind === 'prompt' || request.declinedBy === null)
