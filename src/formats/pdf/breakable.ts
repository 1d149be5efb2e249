/** Marks where a word may part; the template knows it. */
const mark = '\u200B'
const long = /[^\s\u00A0]{25,}/g
const address = /:\/\/|@|^www\./
// No German word is as long.
const endless = 70
// Shorter than any word that is hyphenated: a hyphen would become part of an address.
const together = 11

/**
 * Lets what no pattern for hyphens would break go on in the next line: long words behind a sign of their own,
 * addresses and endless rows of characters anywhere.
 */
export const breakable = (text: string): string =>
  text.replaceAll(mark, '').replace(long, (word) => {
    const parts = word.split(/(?<=[/?&=._@:,;|+%#~])(?=.)/u)
    const limit = address.test(word) ? together : endless
    return parts.map((part) => (part.length > limit ? inPieces([...part]) : part)).join(mark)
  })

function inPieces(letters: readonly string[]): string {
  const pieces = Array.from({ length: Math.ceil(letters.length / together) }, (_, index) =>
    letters.slice(index * together, (index + 1) * together).join(''),
  )
  return pieces.join(mark)
}
