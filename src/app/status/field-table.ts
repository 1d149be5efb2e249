import { countRequests } from '#domain/figures.ts'
import type { Table } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { t } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { RoundFigures } from '#app/rounds/round-figures.ts'

/** Longer names would take a second row. */
const longestName = 42

const shown = ['green', 'yellow', 'red'] as const

/** A row per field: answered of asked, and the lights. */
export function fieldTable(book: RoundBook, { items }: RoundFigures, { words, say }: Actor): Table {
  const { status } = words
  const rows = [...book.fields.map(({ id, name }) => ({ id, name })), { id: null, name: status.noField }]
  return {
    type: 'table',
    caption: '',
    head: [status.field, status.answeredShort, ...shown.map((light) => say.light(light)), status.other],
    align: ['left', 'right', 'right', 'right', 'right', 'right'],
    rows: rows.flatMap(({ id, name }) => {
      const own = items.filter(({ measure }) => measure.field === id)
      if (own.length === 0) return []
      const { answered, asked, lights } = countRequests(own)
      const counts = shown.map((light) => lights[light])
      const other = answered - counts.reduce((sum, count) => sum + count, 0)
      return [
        [
          cell(excerpt(name, longestName)),
          cell(`${answered}/${asked}`),
          ...[...counts, other].map((count) => cell(count === 0 ? '–' : say.number(count))),
        ],
      ]
    }),
  }
}

const cell = (value: string): readonly Inline[] => [t(value)]
