import { stringsIn } from '#report/strings-in.ts'

// Halves of characters, control characters, what turns the direction of reading, tags that nobody sees.
const lost = /\p{Cs}|(?![\t\n\r\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/gu

/**
 * What was typed somewhere in `facts` and stands in no file: broken characters, which are replaced by `\uFFFD`, and
 * those that `cleanText` leaves out, by their numbers such as `U+202E`; each once. Soft hyphens and blanks without width
 * say nothing and are none of them.
 */
export function lostCharacters(facts: unknown): readonly string[] {
  const found = stringsIn(facts).flatMap((text) => text.match(lost) ?? [])
  return [...new Set(found.map(named))]
}

const named = (character: string): string =>
  character.isWellFormed()
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : '\uFFFD'
