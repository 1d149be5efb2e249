import { lights } from '#domain/light.ts'
import { strong, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import type { StatusInput } from '#app/status/status-input.ts'

/** While nothing is answered, a table of zeros says nothing: how many are asked in each field, and how it stood last time. */
export function unanswered(input: StatusInput): readonly Block[] {
  const { book, counted, by } = input
  const { status } = by.words
  const fields = [...book.fields, { id: null, name: status.noField }].flatMap(({ id, name }) => {
    const count = counted.items.filter(({ measure }) => measure.field === id).length
    return count === 0 ? [] : [`${name} ${by.say.number(count)}`]
  })
  if (fields.length === 0) return []
  const title = book.round?.state === 'open' ? status.noneYet : status.noneAtAll
  return [{ type: 'paragraph', children: [strong(`${title}:`), t(` ${fields.join(' · ')}`)] }, ...lastTime(input)]
}

/** The lights of the round before, of what is asked now. */
function lastTime({ book, counted, by }: StatusInput): readonly Block[] {
  const { words, say } = by
  const counts = lights.flatMap((light): readonly (readonly Inline[])[] => {
    const count = counted.items.filter(({ before }) => before === light).length
    return count === 0 ? [] : [[{ type: 'light', light, label: say.light(light) }, t(` ${say.number(count)}`)]]
  })
  if (!book.before || counts.length === 0) return []
  const line = counts.flatMap((count, at) => (at === 0 ? count : [t(' · '), ...count]))
  return [{ type: 'paragraph', children: [strong(`${words.status.lastTime(book.before.label)}:`), t(' '), ...line] }]
}
