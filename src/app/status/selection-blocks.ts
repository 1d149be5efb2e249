import type { PlanSettings } from '#domain/city.ts'
import { partyShort } from '#domain/party.ts'
import { heading, paragraph, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Item, RoundFigures } from '#app/rounds/round-figures.ts'
import { reasonOf } from '#app/status/reason-of.ts'
import type { Selection } from '#app/status/status-filter.ts'

/** The measures of a field, an office or a light, with light and reason, or that the answer is missing. */
export function selectionBlocks(
  selection: Selection,
  plan: PlanSettings,
  book: RoundBook,
  { items }: RoundFigures,
  by: Actor,
): readonly Block[] {
  const { status } = by.words
  const found = items.filter((item) => selection.holds(item))
  const title = heading(3, status.selection(selection.title, book.round?.label ?? '–', found.length))
  if (found.length === 0) return [title, paragraph(status.noneFound)]
  return [
    title,
    {
      type: 'list',
      ordered: false,
      items: found.map((item) => [{ type: 'paragraph', children: line(item, plan, book, by) }]),
    },
  ]
}

function line(item: Item, plan: PlanSettings, book: RoundBook, by: Actor): readonly Inline[] {
  const { measure, request } = item
  const { words, say } = by
  const party = book.directory.parties.find(({ id }) => id === request.party)
  const head = t(`${measure.code} ${measure.title}${party ? ` (${partyShort(party)})` : ''}: `)
  if (request.state !== 'answered') return [head, t(words.status.state[request.state])]
  const text = reasonOf(item, plan, book, by)
  return [
    head,
    { type: 'light', light: request.light, label: say.light(request.light) },
    t(text === '' ? '' : ` – ${excerpt(text, 120)}`),
  ]
}
