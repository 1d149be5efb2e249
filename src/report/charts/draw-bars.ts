import type { Counts } from '#report/charts/counts.ts'
import { drawing, letterWidth, lineHeight, tenths, words } from '#report/charts/drawing.ts'
import { drawLegend } from '#report/charts/draw-legend.ts'
import { shownSeries } from '#report/charts/shown-series.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import type { Swatch } from '#report/charts/swatch.ts'
import { wrap } from '#report/charts/wrap.ts'

const left = 270
const barWidth = 520
const barHeight = 26
const gap = 10

/** The picture itself; `alt` becomes its description. */
export function drawBars(counts: Counts, alt: string): string {
  const legend = drawLegend(shownSeries(counts), left)
  const rows: string[] = []
  let top = legend.height
  for (const row of counts.rows) {
    const lines = wrap(row.label, Math.floor((left - 16) / letterWidth))
    const height = Math.max(barHeight, lines.length * lineHeight)
    rows.push(drawRow(counts, lines, row.counts, top + height / 2))
    top += height + gap
  }
  return drawing(counts, alt, top, `${legend.svg}${rows.join('')}`)
}

function drawRow(
  { series, number, sum }: Counts,
  lines: readonly string[],
  counts: readonly number[],
  middle: number,
): string {
  const total = sumOf(counts)
  const first = middle + 5 - ((lines.length - 1) * lineHeight) / 2
  const label = lines.map((line, index) => words(left - 12, first + index * lineHeight, line, 'text-anchor="end"'))
  let x = left
  const segments = series.map(({ swatch }, index) => {
    const count = counts[index] ?? 0
    const length = total === 0 ? 0 : (count / total) * barWidth
    const drawn = count === 0 ? '' : drawSegment(swatch, x, middle, length, number(count))
    x += length
    return drawn
  })
  return `${label.join('')}${segments.join('')}${words(left + barWidth + 10, middle + 5, sum(total), '', '#4a5560')}`
}

/** White gaps keep neighbours apart without colour; a number that does not fit stands in the table alone. */
function drawSegment({ fill, ink, edge }: Swatch, x: number, middle: number, length: number, count: string): string {
  const outline = edge === null ? '' : ` stroke="${edge}"`
  const y = middle - barHeight / 2
  const box = `<rect x="${tenths(x + 1)}" y="${tenths(y + 0.5)}" width="${tenths(Math.max(length - 2, 1))}" height="${barHeight - 1}" fill="${fill}"${outline}/>`
  if (length < count.length * letterWidth + 2) return box
  return box + words(x + length / 2, middle + 5, count, 'text-anchor="middle" font-weight="600"', ink)
}
