/** Marks where a word may part; the template knows it. */
const mark = '\u200B'
/** The same where a hyphen is to be seen then. */
const softHyphen = '\u00AD'
const long = /[^\s\u00A0]{25,}/g
const address = /:\/\/|@|^www\./
const letters = /^[\p{L}\p{M}]+$/u
// In words of any language there is a place for a hyphen in so many letters.
const unspeakable = /[^aeiouyäöüáàâéèêíìîóòôúùû]{14,}|[aeiouyäöüáàâéèêíìîóòôúùû]{14,}|[^\p{Script=Latin}\p{M}]/iu
// No German word is as long.
const endless = 70
// Shorter than any word that is hyphenated: a hyphen would become part of an address.
const together = 11

/**
 * Lets what no pattern for hyphens would break go on in the next line: long words behind a sign of their own, addresses
 * and endless rows of characters anywhere, of letters with a hyphen.
 */
export const breakable = (text: string): string =>
  text.replaceAll(mark, '').replace(long, (word) => {
    const parts = word.split(/(?<=[/?&=._@:,;|+%#~])(?=.)/u)
    const isAddress = address.test(word)
    return parts.map((part) => inPieces(part, isAddress)).join(mark)
  })

function inPieces(part: string, isAddress: boolean): string {
  const isWord = !isAddress && letters.test(part)
  if (part.length <= (isAddress ? together : endless) || (isWord && !unspeakable.test(part))) return part
  const signs = [...part]
  const pieces = Array.from({ length: Math.ceil(signs.length / together) }, (_, index) =>
    signs.slice(index * together, (index + 1) * together).join(''),
  )
  return pieces.join(isWord ? softHyphen : mark)
}
