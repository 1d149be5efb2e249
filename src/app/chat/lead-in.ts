import { fold } from '#domain/fold.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A text without the small words that may go before it, such as `an` or `Vertretung durch`. */
export function withoutLeadIn({ leadIns = [] }: Pick<Prompt, 'leadIns'>, text: string): string {
  const [first = '', ...rest] = text.split(/\s+/)
  const isLeadIn = rest.length > 0 && leadIns.some((word) => fold(word) === fold(first).replace(/:$/, ''))
  return isLeadIn ? withoutLeadIn({ leadIns }, text.slice(first.length).trim()) : text
}
