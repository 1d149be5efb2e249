import type { Table } from '#report/block.ts'
import { lightBars } from '#report/light-bars.ts'
import { run, runs, type Run } from './runs.ts'

/** A table that counts lights as bars, each with its title above and its words below. */
export const barLines = (table: Table): readonly (readonly Run[])[] =>
  lightBars(table).map(({ title, squares, said }) => [
    ...runs(title),
    ...run(squares === '' ? '' : `\n${squares}`),
    ...run(said.length === 0 ? '' : '\n'),
    ...said.flatMap((part, at) => (at === 0 ? runs(part) : [...run(' · '), ...runs(part)])),
  ])
