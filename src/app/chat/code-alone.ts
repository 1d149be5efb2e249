import { codeNamed } from '#app/chat/code-named.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { isCalled, withoutCall } from '#app/chat/understand.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** `M-99` can be nothing but a code, known or not; `Q3` can. */
const isHyphened = /^\S+-\d/

/**
 * The code of a measure where a text said to us is that and nothing else: “M-02”, “!mp m 2”; one that there is not, if it is
 * written like one. Undefined for all other texts.
 */
export async function codeAlone(
  { powers, plan, direct }: Pick<Conversation, 'powers' | 'plan' | 'direct'>,
  text: string,
): Promise<string | undefined> {
  if (!direct && !isCalled(text)) return undefined
  const line = withoutCall(text).replace(/[?.!]+$/, '')
  const isWritten = looksLikeCode(line.replace(/^(\p{L}+) +(?=\d)/u, '$1'))
  if (!isWritten) return undefined
  const { measures } = await readBook(powers, plan.code)
  const known = codeNamed(
    line,
    measures.map(({ code }) => code),
    plan.code,
  )
  return known ?? (isHyphened.test(line) ? line : undefined)
}
