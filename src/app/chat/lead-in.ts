import { fold } from '#domain/fold.ts'
import { counterparts } from '#text/counterparts.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A text without the small words that may go before it, such as `an` or `Vertretung durch`, in German or English. */
export function withoutLeadIn({ leadIns = [] }: Pick<Prompt, 'leadIns'>, text: string): string {
  const [first = '', ...rest] = text.split(/\s+/)
  const isLeadIn = rest.length > 0 && leadIns.some((word) => isWord(word, fold(first).replace(/:$/, '')))
  return isLeadIn ? withoutLeadIn({ leadIns }, text.slice(first.length).trim()) : text
}

const isWord = (word: string, typed: string): boolean => fold(word) === typed || counterparts(word).has(typed)
