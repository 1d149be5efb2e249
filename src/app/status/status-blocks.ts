import type { Block } from '#report/block.ts'
import { heading, paragraph } from '#report/build.ts'
import { fieldTable } from '#app/status/field-table.ts'
import { lightLine } from '#app/status/light-line.ts'
import type { StatusInput } from '#app/status/status-input.ts'
import { troubles } from '#app/status/troubles.ts'
import { unanswered } from '#app/status/unanswered.ts'
import { whatNext } from '#app/status/what-next.ts'

/** The whole plan on one screen of 80 columns: what is answered, missing, late and red, why, and what comes next. */
export function statusBlocks(input: StatusInput): readonly Block[] {
  const { plan, book, counted, by } = input
  const { status } = by.words
  if (!book.round) return [heading(3, plan.name), paragraph(status.noRound), paragraph(whatNext(input))]
  return [
    heading(3, status.title(plan.name, book.round.label, book.round.state === 'closed')),
    paragraph(lead(input).join(' '), ...(input.news ? [{ type: 'break' } as const, input.news] : [])),
    ...lightLine(input),
    ...(counted.figures.answered === 0 ? unanswered(input) : [fieldTable(book, counted, by)]),
    ...troubles(input),
  ]
}

/** While a round is open the time left comes first; after it, what it came to. */
function lead(input: StatusInput): readonly string[] {
  if (input.past) return [input.by.words.status.answered(input.counted.figures)]
  const { book, counted, by } = input
  const answered = by.words.status.answered(counted.figures)
  return book.round?.state === 'open' ? [whatNext(input), answered] : [answered, whatNext(input)]
}
