import type { Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What a decision changes in a book; measures and duties replace those with the same id. */
export interface Changed {
  readonly measures?: readonly Measure[]
  readonly links?: readonly MeasureLink[]
  readonly duties?: readonly Duty[]
  readonly withoutDuties?: readonly Duty[]
}

/** The book as it will be read after a decision, so that people are told what then holds. */
export function bookAfter(book: RoundBook, changed: Changed): RoundBook {
  const { measures = [], links = [], duties = [], withoutDuties = [] } = changed
  const gone = new Set([...duties, ...withoutDuties].map(({ id }) => id))
  const directory = {
    ...book.directory,
    duties: [...book.directory.duties.filter(({ id }) => !gone.has(id)), ...duties],
  }
  const byId = new Map([...book.measures, ...measures].map((measure) => [measure.id, measure]))
  return {
    ...book,
    directory,
    measures: [...byId.values()],
    links: [...book.links, ...links],
    chain: chainsOn(directory, book.today),
    measure: (id) => byId.get(id),
  }
}
