/** Narrows foreign text to one of our words; a database row is foreign, too. Throws on any other text. */
export function oneOf<const Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((candidate) => candidate === text)
  if (word === undefined) throw new TypeError(`“${text}” is none of ${words.join(', ')}`)
  return word
}
