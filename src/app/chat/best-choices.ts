import { fold } from '#domain/fold.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { Choice } from '#app/contracts/prompt.ts'

/** The choices that some typed words may mean, best first; all of them while nothing is typed. */
export function bestChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed)
  if (wanted === '') return choices
  // “m3” is M-03, whatever else begins so.
  const code = codeNamed(
    typed,
    choices.map(({ value }) => value),
  )
  return choices
    .map((choice) => ({ choice, rank: choice.value === code ? 0 : rankOf(choice, wanted) }))
    .filter(({ rank }) => rank < ranks)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice)
}

const ranks = 4

/** Its own name, the beginning of one, the beginning of a word in it, or all words somewhere. */
function rankOf({ value, label, also = [] }: Choice, wanted: string): number {
  const names = [value, label, ...also].map(fold)
  const bare = wanted.replaceAll('-', '')
  if (names.some((name) => name === wanted)) return 0
  if (names.some((name) => name.startsWith(wanted) || name.replaceAll('-', '').startsWith(bare))) return 1
  const words = names.flatMap((name) => name.split(/[\s,()–-]+/))
  if (words.some((word) => word.startsWith(wanted))) return 2
  return wanted.split(' ').every((part) => names.some((name) => name.includes(part))) ? 3 : ranks
}
