import { nearest } from '#domain/nearest.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'
import type { ProfileRow } from '#tables/profile.ts'
import type { Rule } from '#tables/rule.ts'
import { knowsWord, wordsOf } from '#tables/vocabulary.ts'

/** A profile's rule, once it is clear that its words are ours. */
export function checkedRule({ is, where, take }: ProfileRow, path: Path, reader: Reader): Rule {
  const known = wordsOf(is)
  for (const word of Object.keys(take).filter((each) => !knowsWord(is, each))) {
    reader.refuse([...path, 'take', word], reader.words.unknownKey(word, nearest(word, known)[0] ?? null, known))
  }
  const conditions = Object.entries(where).map(([column, text]) => ({ column, pattern: new RegExp(text, 'u') }))
  return { is, where: conditions, take }
}
