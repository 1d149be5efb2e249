import type { Catalogue } from '#text/catalogue.ts'
import type { Figure } from '#report/block.ts'
import type { Counts } from '#report/charts/counts.ts'
import { stackedBars } from '#report/charts/stacked-bars.ts'

const id = 'lights-by-field'

/** The picture of how many measures of each field have which light, in papers and in chats. */
export function lightsByField(
  { fields, number }: Catalogue['reports'],
  lights: Pick<Counts, 'series' | 'rows'>,
): Figure {
  const chart = stackedBars({
    id,
    title: fields.caption,
    tableTitle: fields.title,
    intro: fields.alt,
    rowName: fields.field,
    sumName: fields.sum,
    ...lights,
    number,
    sum: fields.count,
  })
  return { type: 'figure', id, caption: fields.caption, ...chart }
}
