import type { Incoming } from '#app/contracts/incoming.ts'
import { type Sign, signs as known } from '#app/contracts/reply.ts'
import { signSymbols } from '#adapters/matrix/html/sign-symbols.ts'
import type { Delivered } from './delivered.ts'
import { originOf } from './origin.ts'
import { relationOf } from './relation.ts'

/** What people take for our signs: whatever their keyboard offers first. */
const alike: Readonly<Record<Sign, RegExp>> = {
  keep: /^[✅✔☑👍👌🆗]$/u,
  later: /^[⏳⌛⏰⏱⏲🕰🔜🕐-🕧]$/u,
}

/**
 * A reaction: with one of the signs that the post offers, what that stands for. Any other is told of only in a direct room, so
 * that whoever believes it done can be told; in rooms that others read it is none of our business.
 */
export function reaction(delivered: Delivered): Incoming | undefined {
  const { event, room, direct, signs = {} } = delivered
  const { sign, reacts } = relationOf(event.content)
  if (sign === undefined || reacts === undefined) return undefined
  const character = plain(sign)
  const meant = known.find((each) => alike[each].test(character))
  const call = signs[meant === undefined ? character : signSymbols[meant]]
  if (call) return { kind: 'invoked', ...originOf(delivered), call, ref: event.event_id }
  if (!direct) return undefined
  const answers = `${reacts} ${room}`
  return { kind: 'signed', ...originOf(delivered), answers, ...(meant === undefined ? {} : { sign: meant }) }
}

/** Without the colour of skin, and without the mark that asks for an emoji in place of a character. */
const plain = (sign: string): string => sign.replace(/[\uFE0E\uFE0F]|\p{Emoji_Modifier}/gu, '').trim()
