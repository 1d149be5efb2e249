import { cleanText } from '#report/clean-text.ts'

// Not allowed in any XML file, whatever program writes it.
const forbidden = /[\uFFFE\uFFFF]/g
const replacement = '\uFFFD'

/** A text as it may stand in the file; what may not is replaced visibly and noted. Line breaks are `\n`. */
export function shownText(text: string, replaced: Set<string>): string {
  const clean = cleanText(text).replace(forbidden, replacement)
  if (clean.includes(replacement)) replaced.add(replacement)
  return clean
}
