import type { Prompt } from '#app/contracts/prompt.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { means } from '#app/chat/control-word.ts'
import { lightAt } from '#app/chat/light-at.ts'

const plan = String.raw`(?:\p{L}[\p{L}\d]*:)?`
/** `M 03`, `DP:M 03`. */
const inTwoWords = new RegExp(String.raw`^${plan}\p{L}{1,4} +\d{1,3}(?=$|[\s.,;:])`, 'u')
/** `M-99`, `DP:M-99`: a code, known or not. */
const looksWritten = new RegExp(String.raw`^${plan}\p{L}{1,4}-\d{1,3}[.,;:]?$`, 'u')

const isShort = /^\p{L}{1,4}\d{1,3}$/u

/**
 * The code at the start: one we know, in one word or two; one written like `M-99`; or one like `B5` if a light or a
 * number follows. `Q3 war gut` is a sentence. A word for all of them is one where the prompt takes it.
 */
export function codeAt(text: string, prompt: Prompt): string | undefined {
  const first = /^\S*/.exec(text)?.[0] ?? ''
  if (prompt.takesAll && means(text, 'every')) return text
  const pair = inTwoWords.exec(text)?.[0] ?? ''
  if (isKnown(pair, prompt)) return pair
  if (isKnown(first, prompt) || looksWritten.test(first)) return first
  return isShort.test(first) && isLikely(text.slice(first.length).trim()) ? first : undefined
}

const isKnown = (text: string, { codes = [], plan: of }: Prompt): boolean => codeNamed(text, codes, of) !== undefined

const isLikely = (after: string): boolean => after === '' || /^\d/.test(after) || lightAt(after) !== undefined
