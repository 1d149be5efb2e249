import { awaitsAnswer, type Request } from '#domain/request.ts'
import type { Message } from '#app/contracts/message.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/**
 * A message as it is still worth saying: none when its time is past or all it asks for is settled; written anew when
 * some of it is, so that nobody is reminded of what has been answered, by whomever and wherever.
 */
export async function asItHolds(
  { requests, renew, now }: Pick<SenderPowers, 'requests' | 'renew' | 'now'>,
  message: Message,
): Promise<Message | undefined> {
  if (message.expires !== null && message.expires <= now()) return undefined
  if ((message.kind !== 'prompt' && message.kind !== 'reminder') || message.about.length === 0) return message
  const open = (await requests.byIds(message.about)).filter((request) => isStillAsked(message, request))
  if (open.length === 0) return undefined
  const settled = message.about.length - open.length
  return settled > 0 && message.parts && renew ? renew(message, new Set(open.map(({ id }) => id))) : message
}

/** Whoever said that it is not theirs is not reminded; a prompt on its way since then is for someone new. */
const isStillAsked = ({ kind }: Message, request: Request): boolean =>
  awaitsAnswer(request) && (kind === 'prompt' || request.declinedBy === null)
