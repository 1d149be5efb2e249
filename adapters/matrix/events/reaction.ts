import type { Incoming } from '#app/contracts/incoming.ts'
import { signSymbols } from '#adapters/matrix/html/sign-symbols.ts'
import type { Delivered } from './delivered.ts'
import { originOf } from './origin.ts'
import { relationOf } from './relation.ts'

/** What people take for our signs: whatever their keyboard offers first. */
const alike = {
  keep: /^[✅✔☑👍👌🆗]$/u,
  later: /^[⏳⌛⏰⏱⏲🕰🔜🕐-🕧]$/u,
} as const

/** A reaction with one of the signs that the post offers; any other says nothing that we would act upon. */
export function reaction(delivered: Delivered): Incoming | undefined {
  const { event, signs = {} } = delivered
  const sign = relationOf(event.content).sign
  const call = sign === undefined ? undefined : signs[meant(plain(sign))]
  return call && { kind: 'invoked', ...originOf(delivered), call, ref: event.event_id }
}

function meant(sign: string): string {
  if (alike.keep.test(sign)) return signSymbols.keep
  return alike.later.test(sign) ? signSymbols.later : sign
}

/** Without the colour of skin, and without the mark that asks for an emoji in place of a character. */
const plain = (sign: string): string => sign.replace(/[\uFE0E\uFE0F]|\p{Emoji_Modifier}/gu, '').trim()
