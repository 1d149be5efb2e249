import { partyShort } from '#domain/party.ts'
import { heading, list, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { Item } from '#app/rounds/round-figures.ts'
import type { StatusInput } from '#app/status/status-input.ts'

/** At most this many of a kind, then their number and the command that shows all. */
const most = 5

/** Characters of an item that stand on one row of 80 columns beside bullet, bar and the mark of an excerpt. */
const oneRow = 72

/** What is late, and what is red or yellow and why. */
export function troubles(input: StatusInput): readonly Block[] {
  const { counted, by } = input
  const { status } = by.words
  const late = counted.items.filter(isLate(input))
  const red = counted.items.filter(({ request }) => request.light === 'red')
  const yellow = counted.items.filter(({ request }) => request.light === 'yellow')
  return [
    ...section(late, lateHeading(input, late.length), (item) => lateLine(input, item), status.more(status.moreOpen)),
    ...section(
      [...red, ...yellow],
      status.troubleHeading(red.length, yellow.length),
      (item) => why(input, item),
      status.more(red.length > most ? status.moreRed : status.moreYellow),
    ),
  ]
}

/** After the freeze nothing is late any more; it is missing. */
const lateHeading = ({ book, by }: StatusInput, count: number): string =>
  book.round?.state === 'open' ? by.words.status.lateHeading(count) : by.words.status.missingHeading(count)

const isLate =
  ({ now, book }: StatusInput) =>
  ({ request }: Item): boolean =>
    request.state === 'missing' || (request.state === 'asked' && book.round?.state === 'open' && request.due <= now())

function section(
  items: readonly Item[],
  title: string,
  line: (item: Item) => readonly Inline[],
  more: (count: number) => string,
): readonly Block[] {
  if (items.length === 0) return []
  const lines = items.slice(0, most).map(line)
  if (items.length > most) lines.push([t(more(items.length - most))])
  return [heading(4, title), list(...lines)]
}

function lateLine({ book }: StatusInput, { measure, request }: Item): readonly Inline[] {
  const party = book.directory.parties.find(({ id }) => id === request.party)
  const office = party ? ` (${excerpt(partyShort(party), 30)})` : ''
  return [t(`${measure.code} ${excerpt(measure.title, oneRow - measure.code.length - office.length)}${office}`)]
}

function why({ by }: StatusInput, { measure, request, answer }: Item): readonly Inline[] {
  const reason = answer?.fields['cause'] ?? answer?.fields['text'] ?? ''
  return [
    { type: 'light', light: request.light, label: by.say.light(request.light) },
    t(` ${measure.code}: ${excerpt(reason, 60)}`),
  ]
}
