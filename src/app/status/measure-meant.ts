import type { Measure } from '#domain/measure.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { statusQuery } from '#app/status/status-query.ts'

/** The one measure that the words after `status` name, by itself, in a round or over the rounds; undefined when none. */
export function measureMeant(text: string, book: RoundBook): Measure | undefined {
  const query = statusQuery(text, book)
  if (query?.kind === 'trend') return query.measure ?? undefined
  if (query?.kind !== 'round') return undefined
  const codes = book.measures.map((each) => each.code)
  const code = codeNamed(query.rest, codes, book.measures[0]?.plan)
  return book.measures.find((each) => each.code === code)
}
