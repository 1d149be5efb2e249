import { nearest } from '#domain/nearest.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'
import type { ProfileRow } from '#tables/profile.ts'
import type { Rule } from '#tables/rule.ts'
import { knowsWord, needed, wordsOf } from '#tables/vocabulary.ts'

/** A profile's rule, once it is clear that its words are ours and that it says what its rows are about. */
export function checkedRule({ is, where, take, give }: ProfileRow, path: Path, reader: Reader): Rule {
  const known = wordsOf(is)
  for (const [key, words] of Object.entries({ take, give })) {
    for (const word of Object.keys(words).filter((each) => !knowsWord(is, each))) {
      reader.refuse([...path, key, word], reader.words.unknownKey(word, nearest(word, known)[0] ?? null, known))
    }
  }
  const said = new Set([...Object.keys(take), ...Object.keys(give), ...Object.values(where).flatMap(groupsIn)])
  for (const word of needed[is].filter((each) => !said.has(each))) {
    reader.refuse([...path, 'is'], reader.words.ruleLacks(word))
  }
  const conditions = Object.entries(where).map(([column, text]) => ({ column, pattern: new RegExp(text, 'u') }))
  return { is, where: conditions, take, give }
}

/** The words that a pattern gives. */
const groupsIn = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/\(\?<([\w-]+)>/g)].map(([, name = '']) => name)
