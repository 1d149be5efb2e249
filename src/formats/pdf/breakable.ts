/** Marks where a word may part; the template knows it. */
const mark = '\u200B'
// No German word is longer than the second; of what is longer, this many stay together.
const long = 25
const endless = 70
const together = 16

/**
 * Lets addresses and endless rows of characters go on in the next line, which no pattern for hyphens would: behind
 * their own signs, and where there are none for longer than any German word, anywhere.
 */
export const breakable = (text: string): string =>
  text.replaceAll(mark, '').replace(new RegExp(`[^\\s\\u00A0]{${long},}`, 'g'), (word) =>
    word
      .replace(/[/?&=._@:,;|+%#~](?=\S)/g, `$&${mark}`)
      .split(mark)
      .map((run) => (run.length < endless ? run : inPieces([...run])))
      .join(mark),
  )

function inPieces(letters: readonly string[]): string {
  const pieces = Array.from({ length: Math.ceil(letters.length / together) }, (_, index) =>
    letters.slice(index * together, (index + 1) * together).join(''),
  )
  return pieces.join(mark)
}
