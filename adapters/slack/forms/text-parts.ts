/** Longest value of a text field (@slack/types, `PlainTextInput`). */
export const longestField = 3000
/** What stands between two parts is no longer than this, or it stays with them. */
const longestJoin = 8

/** A text in parts that fit a field each, and what stands between them. */
export interface TextParts {
  readonly parts: readonly string[]
  readonly joins: readonly string[]
}

/**
 * Parts of up to 3000 characters, cut between paragraphs, sentences or words where there are any near enough. The blanks
 * at the cuts are kept apart, so that no part begins or ends with one: a field may lose those.
 */
export function partsOf(text: string): TextParts {
  if (text.length <= longestField) return { parts: [text], joins: [] }
  const { end, join } = cutIn(text)
  const rest = partsOf(text.slice(end + join.length))
  return { parts: [text.slice(0, end), ...rest.parts], joins: [join, ...rest.joins] }
}

/** The text again. A part that was emptied takes the blanks before it along. */
export const joinedParts = ([first = '', ...parts]: readonly string[], joins: readonly string[]): string =>
  parts.reduce(
    (text, part, at) => (part === '' ? text : `${text}${text === '' ? '' : (joins[at] ?? '')}${part}`),
    first,
  )

const cuts = [/\S(\n\s*)(?=\S)/gu, /[.!?](\s+)(?=\S)/gu, /\S(\s+)(?=\S)/gu]

function cutIn(text: string): { readonly end: number; readonly join: string } {
  const head = text.slice(0, longestField + 1)
  for (const cut of cuts) {
    const found = [...head.matchAll(cut)].findLast(([, join = '']) => join.length <= longestJoin)
    const join = found?.[1] ?? ''
    if (found && found.index > longestField / 2) return { end: found.index + found[0].length - join.length, join }
  }
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(longestField - 1))
  return { end: splitsPair ? longestField - 1 : longestField, join: '' }
}
