import type { Table } from '#report/block.ts'
import { lightBars } from '#report/light-bars.ts'
import { countsLights } from '#report/light-rows.ts'
import { bullets, type Element, text } from './element.ts'
import { run, type Run, seenIn, separated, strong } from './run.ts'
import { runsOf } from './runs-of.ts'

/** Phones show a table too wide or not at all: it becomes a list of its rows, and what counts lights becomes bars. */
export function tableElements(table: Table): readonly Element[] {
  const { caption, head, rows } = table
  if (countsLights(table)) return [...text(strong(caption), { ties: true }), ...bullets(lightBars(table).map(bar))]
  if (rows.length === 0) return text(separated([strong(caption), run(head.join(' · '))], ': '))
  const [about = ''] = head
  return [
    ...text(separated([strong(caption), run(about)], ' · '), { ties: true }),
    ...bullets(rows.map((row) => record(head, row))),
  ]
}

/** Where all is of one kind, a bar would say no more than its words. */
const bar = ({ title, squares, said }: ReturnType<typeof lightBars>[number]): readonly Run[] => {
  const words = said.map((part) => runsOf(part))
  return separated([runsOf(title), run(words.length > 1 ? squares : ''), separated(words, ' · ')], '\n')
}

/** As much as a phone shows in two lines. */
const short = 70

/** A row: what it is about, then each value behind the head of its column; one below the other if it is long. */
function record(head: Table['head'], [first = [], ...others]: Table['rows'][number]): readonly Run[] {
  const title = runsOf(first, { strong: true })
  const values = others.map((cell, at) => named(head[at + 1] ?? '', runsOf(cell)))
  const isLong = [title, ...values].map(seenIn).join('').length > short
  const said = separated(values, isLong ? '\n' : ' · ')
  return separated([title.length === 0 ? run('–') : title, said], isLong ? '\n' : ' – ')
}

const named = (term: string, value: readonly Run[]): readonly Run[] => [
  ...(term === '' ? [] : run(`${term}: `)),
  ...(value.length === 0 ? run('–') : value),
]
