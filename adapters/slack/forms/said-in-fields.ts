import type { Args } from '#app/contracts/args.ts'
import { fieldOf } from './block-id.ts'
import type { Metadata } from './metadata.ts'
import type { Cell, PayloadView } from './payload-view.ts'
import { joinedParts } from './text-parts.ts'

/** What stands in the fields of a modal, by question; an empty field is an empty text. */
export function saidInFields({ state }: Pick<PayloadView, 'state'>, joins: Metadata['joins']): Args {
  const cells = Object.entries(state).flatMap(([block, actions]) =>
    Object.entries(actions).map(([question, cell]) => ({ question, part: fieldOf(block)?.part ?? 0, cell })),
  )
  const byQuestion = Map.groupBy(cells, ({ question }) => question)
  return Object.fromEntries(
    [...byQuestion].map(([question, fields]) => {
      const inOrder = fields.toSorted((one, other) => one.part - other.part).map(({ cell }) => cell)
      return [question, said(inOrder, joins[question] ?? [])]
    }),
  )
}

function said(cells: readonly Cell[], joins: readonly string[]): string {
  const values = cells.map(valueOf)
  const isPeriod = cells.length === 2 && cells.every(({ type }) => type === 'datepicker')
  return isPeriod ? period(values) : joinedParts(values, joins)
}

/** Both days, or one of them, as somebody would write them. */
function period([from = '', until = '']: readonly string[]): string {
  if (from === '' || until === '') return until === '' ? from : `bis ${until}`
  return `${from} – ${until}`
}

const valueOf = ({ value, selected_date, selected_option, selected_options }: Cell): string =>
  value ?? selected_date ?? selected_option?.value ?? selected_options?.map((each) => each.value).join(', ') ?? ''
