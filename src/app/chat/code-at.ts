import type { Prompt } from '#app/contracts/prompt.ts'
import { codesAt, knownCodes } from '#app/chat/code-list.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { means } from '#app/chat/control-word.ts'
import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { looksLikePoint } from '#app/chat/looks-like-point.ts'

const plan = String.raw`(?:\p{L}[\p{L}\d]*:)?`
/** `M 03`, `DP:M 03`, and of a motion `Zu 3`, `zu Punkt 3`. */
const inTwoWords = new RegExp(
  String.raw`^(?:${plan}\p{L}{1,4}|(?:(?:zu|to|on) +)?(?:punkt|point)) +\d{1,3}(?=$|[\s.,;:])`,
  'iu',
)
/** `M-99`, `DP:M-99`: a code, known or not. */
const looksWritten = new RegExp(String.raw`^${plan}\p{L}{1,4}-\d{1,3}[.,;:]?$`, 'u')

const isShort = /^\p{L}{1,4}\d{1,3}$/u

/**
 * The code at the start: one we know, in one word or two; one written like `M-99`; or one like `B5` if a light or a
 * number follows. `Q3 war gut` is a sentence. A word for all of them is one where the prompt takes it.
 */
export function codeAt(text: string, prompt: Prompt): string | undefined {
  const bare = withoutLeadIn(prompt, text)
  const code = codeHere(bare, prompt)
  return code === undefined ? undefined : text.slice(0, text.length - bare.length) + code
}

function codeHere(text: string, prompt: Prompt): string | undefined {
  if (prompt.takesAll && means(text, 'every')) return text
  return (prompt.takesSeveral ? listAt(text, prompt) : undefined) ?? oneAt(text, prompt)
}

function oneAt(text: string, prompt: Prompt): string | undefined {
  const first = /^\S*/.exec(text)?.[0] ?? ''
  const pair = inTwoWords.exec(text)?.[0] ?? ''
  if (isKnown(pair, prompt)) return pair
  if (isKnown(first, prompt) || looksWritten.test(first) || looksLikePoint(first)) return first
  return isShort.test(first) && isLikely(text.slice(first.length).trim()) ? first : undefined
}

/** Known codes in a row. */
function listAt(text: string, { codes = [], plan: of }: Prompt): string | undefined {
  const listed = codesAt(text, codes, of)
  return listed !== undefined && knownCodes(listed, codes, of).ok ? listed : undefined
}

const isKnown = (text: string, { codes = [], plan: of }: Prompt): boolean => codeNamed(text, codes, of) !== undefined

const isLikely = (after: string): boolean => after === '' || /^\d/.test(after) || lightAt(after) !== undefined
