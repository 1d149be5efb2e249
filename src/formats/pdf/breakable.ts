const zeroWidth = '\u200B'
const longest = 24
const hopeless = 70
const atMost = 16

/**
 * Lets addresses and endless rows of characters go to the next line, which no pattern for hyphens would: after their
 * own signs, and where there are none for longer than any German word, anywhere. Adds zero-width spaces alone.
 */
export const breakable = (text: string): string =>
  text.replace(/[^\s\u00A0]{25,}/g, (word) =>
    word.length <= longest ? word : endless(word.replace(/[/?&=._@:,;|+%#~-](?=[^\s])/g, `$&${zeroWidth}`)),
  )

const endless = (word: string): string =>
  word.replace(new RegExp(`[^${zeroWidth}]{${hopeless},}`, 'gu'), (run) => {
    const letters = [...run]
    const parts = Array.from({ length: Math.ceil(letters.length / atMost) }, (_, index) =>
      letters.slice(index * atMost, (index + 1) * atMost).join(''),
    )
    return parts.join(zeroWidth)
  })
