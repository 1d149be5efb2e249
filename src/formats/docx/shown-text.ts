import { cleanText } from '#report/clean-text.ts'

const replacement = '\uFFFD'

/** A text as an XML file may hold it; what it may not is replaced visibly and noted. Line breaks are `\n`. */
export function shownText(text: string, replaced: Set<string>): string {
  const clean = cleanText(text)
  if (clean.includes(replacement)) replaced.add(replacement)
  return clean
}
