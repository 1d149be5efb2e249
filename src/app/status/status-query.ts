import { fold } from '#domain/fold.ts'
import type { Measure } from '#domain/measure.ts'
import { nearest } from '#domain/nearest.ts'
import type { Round } from '#domain/round.ts'
import { catalogue } from '#text/catalogue.ts'
import { lightNames } from '#text/light-named.ts'
import { sayRound } from '#text/period-names.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What is asked after `status`: the news, a trend, or how a round stands, with words that say which part of it. */
export type StatusQuery =
  | { readonly kind: 'news' }
  | { readonly kind: 'trend'; readonly measure: Measure | null }
  | { readonly kind: 'round'; readonly round: Round | null; readonly rest: string }

/** Reads the words; the words of a round may stand before or behind the others. */
export function statusQuery(text: string, book: RoundBook): StatusQuery | undefined {
  const wanted = fold(text)
  if (saying('news').includes(wanted)) return { kind: 'news' }
  const trend = without(saying('trend'), wanted)
  if (trend === '') return { kind: 'trend', measure: null }
  if (trend !== undefined) {
    const code = codeNamed(
      trend,
      book.measures.map((each) => each.code),
      book.measures[0]?.plan,
    )
    const measure = book.measures.find((each) => each.code === code)
    return measure && { kind: 'trend', measure }
  }
  for (const round of book.rounds) {
    const rest = without(namesOf(round), wanted)
    if (rest !== undefined && round.state !== 'planned') return { kind: 'round', round, rest }
  }
  return { kind: 'round', round: null, rest: text.trim() }
}

/** What mistyped words may have meant. */
export function nearestQueries(text: string, book: RoundBook): readonly string[] {
  const known = [
    ...book.measures.map(({ code }) => code),
    ...book.fields.flatMap(({ code, name }) => [code, name]),
    ...book.directory.parties.flatMap(({ number, name }) => [...(number === null ? [] : [number]), name]),
    ...book.rounds.filter(({ state }) => state !== 'planned').map(({ label }) => label),
    ...lightNames.filter((name) => name.length > 2),
    ...saying('news'),
    ...saying('trend'),
  ]
  return nearest(text, [...new Set(known)], 3)
}

const saying = (what: 'news' | 'trend'): readonly string[] =>
  (['de', 'en'] as const).flatMap((language) => catalogue(language).status.says[what].map(fold))

const namesOf = ({ label }: Round): readonly string[] =>
  [label, sayRound(label, 'de'), sayRound(label, 'en')]
    .map(fold)
    .flatMap((name) => [`runde ${name}`, `round ${name}`, name])

/** The rest of the words without one of these names at their beginning or end; undefined when there is none. */
function without(names: readonly string[], wanted: string): string | undefined {
  for (const name of names) {
    if (wanted === name) return ''
    if (wanted.startsWith(`${name} `)) return wanted.slice(name.length + 1)
    if (wanted.endsWith(` ${name}`)) return wanted.slice(0, -name.length - 1)
  }
  return undefined
}
