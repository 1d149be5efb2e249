import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Which questions back are still open when a round is frozen, and what becomes of their answers. */
export function queriesAtFreeze(book: RoundBook, { afterwards }: Pick<Catalogue, 'afterwards'>): readonly Block[] {
  const open = book.measures.filter((measure) => (book.requestOf(measure)?.query ?? null) !== null)
  const { openOn, howAtFreeze } = afterwards.query
  return open.length === 0 ? [] : [paragraph(`${openOn(open.map(({ code }) => code))} ${howAtFreeze}`)]
}
