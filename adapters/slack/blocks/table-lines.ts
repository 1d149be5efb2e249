import type { Table } from '#report/block.ts'
import { bold, run, runs, seenIn, type Run } from './runs.ts'

/** As much as a phone shows in two lines. */
const short = 90

/** A table row by row, each value behind the head of its column. */
export function tableLines({ head, rows }: Table): readonly (readonly Run[])[] {
  if (rows.length === 0) return [bold(head.join(' · '))]
  return rows.map((row) => {
    const cells = row.map((cell, at) => named(head[at] ?? '', runs(cell, at === 0 ? { strong: true } : {})))
    const long = cells.map(seenIn).join('').length > short
    return cells.flatMap((cell, at) => (at === 0 ? cell : [...run(long ? '\n' : ' · '), ...cell]))
  })
}

const named = (term: string, value: readonly Run[]): readonly Run[] => [
  ...(term === '' ? [] : run(`${term}: `)),
  ...(value.length === 0 ? run('–') : value),
]
