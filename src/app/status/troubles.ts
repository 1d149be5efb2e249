import type { Light } from '#domain/light.ts'
import { heading, list, paragraph, strong, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import { excerpt } from '#app/answers/excerpt.ts'
import type { Item } from '#app/rounds/round-figures.ts'
import { reasonOf } from '#app/status/reason-of.ts'
import type { StatusInput } from '#app/status/status-input.ts'

/** At most this many of a kind, then their number and the command that shows all. */
const most = 5

/** What is late, and what is red or yellow and why. */
export const troubles = (input: StatusInput): readonly Block[] => [...lateOnes(input), ...reasons(input)]

/** The codes of what is late, on a line; after the freeze nothing is late any more, it is missing. */
function lateOnes({ book, counted, by, now }: StatusInput): readonly Block[] {
  const { status } = by.words
  const open = book.round?.state === 'open'
  const late = counted.items.filter(
    ({ request }) => request.state === 'missing' || (open && request.state === 'asked' && request.due <= now()),
  )
  if (late.length === 0) return []
  const codes = late.slice(0, most).map(({ measure }) => measure.code)
  const more = late.length > most ? ` ${status.more(status.moreOpen)(late.length - most)}` : ''
  const title = open ? status.lateHeading(late.length) : status.missingHeading(late.length)
  return [{ type: 'paragraph', children: [strong(`${title}:`), t(` ${codes.join(', ')}${more}`)] }]
}

/** Why measures are red, then why yellow; fewer of them beside many fields, so that it stays one screen. */
function reasons(input: StatusInput): readonly Block[] {
  const { book, counted, by, news } = input
  const { status } = by.words
  const having = (light: Light): readonly Item[] => counted.items.filter(({ request }) => request.light === light)
  const [red, yellow] = [having('red'), having('yellow')]
  const all = [...red, ...yellow]
  if (all.length === 0) return []
  const shown = Math.min(most, Math.max(0, 9 - book.fields.length - (news ? 1 : 0)))
  const lines = all.slice(0, shown).map((item) => why(item, input))
  const commands = [
    ...(red.length > shown ? [status.moreRed] : []),
    ...(yellow.length > Math.max(0, shown - red.length) ? [status.moreYellow] : []),
  ]
  if (shown === 0) return [paragraph(status.troubleOnly(red.length, yellow.length, commands))]
  const more = all.length > shown ? [[t(status.more(...commands)(all.length - shown))]] : []
  return [heading(4, status.troubleHeading(red.length, yellow.length)), list(...lines, ...more)]
}

function why(item: Item, { plan, book, by }: StatusInput): readonly Inline[] {
  const { light } = item.request
  const reason = excerpt(reasonOf(item, plan, book, by), 60)
  return [{ type: 'light', light, label: by.say.light(light) }, t(` ${item.measure.code}: ${reason}`)]
}
