import { countRequests } from '#domain/figures.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { RoundFigures } from '#app/rounds/round-figures.ts'

/** Platforms show no more buttons in one row of a message. */
const most = 25

/** From the overview to its parts: what is red, yellow and unanswered, each field, what is new, and how it went. */
export function overviewButtons(book: RoundBook, { items }: RoundFigures, by: Actor): readonly Button[] {
  const { words, say } = by
  const { drill } = words.home
  const { asked, lights, pending, missing } = countRequests(items)
  const part = (what: string, count: number, filter: string): readonly Button[] =>
    count === 0 ? [] : [quietButton(words, drill.counted(what, count), 'status', { filter })]
  const fields = book.fields.flatMap(({ id, code, name }) =>
    part(name, items.filter(({ measure }) => measure.field === id).length, code),
  )
  return [
    ...part(say.light('red'), lights.red, say.light('red')),
    ...part(say.light('yellow'), lights.yellow, say.light('yellow')),
    ...(pending > 0 ? [quietButton(words, drill.counted(drill.open, pending), 'open')] : []),
    ...part(drill.missing, missing, words.status.says.of.missing[0] ?? ''),
    quietButton(words, drill.news, 'status', { filter: words.status.says.news[0] ?? '' }),
    ...(asked > 0 ? [quietButton(words, drill.trend, 'status', { filter: words.status.says.trend[0] ?? '' })] : []),
    ...fields,
  ].slice(0, most)
}
