import type { Counts } from '#report/charts/counts.ts'
import { drawing, letterWidth, lineHeight, tenths, width, words } from '#report/charts/drawing.ts'
import { drawLegend } from '#report/charts/draw-legend.ts'
import { shownSeries } from '#report/charts/shown-series.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import type { Swatch } from '#report/charts/swatch.ts'
import { wrap } from '#report/charts/wrap.ts'

const plotHeight = 220
const widestSlot = 170
const widestColumn = 104
/** Room over a column for its sum. */
const overhead = 24

/** The picture itself; `alt` becomes its description. */
export function drawColumns(counts: Counts, alt: string): string {
  const { rows, sum } = counts
  const slot = Math.min(widestSlot, width / Math.max(rows.length, 1))
  const left = (width - slot * rows.length) / 2
  const legend = drawLegend(shownSeries(counts), left)
  const base = legend.height + overhead + plotHeight
  const scale = plotHeight / Math.max(1, ...rows.map((row) => sumOf(row.counts)))
  const labels = labelsOf(rows, slot)
  const columns = rows.map((row, at) => {
    const middle = left + slot * (at + 0.5)
    const total = sumOf(row.counts)
    const top = words(middle, base - total * scale - 8, sum(total), 'text-anchor="middle"', '#4a5560')
    const lines = labels[at] ?? []
    const below = lines.map((line, no) => words(middle, base + 20 + no * lineHeight, line, 'text-anchor="middle"'))
    const sums = slot < widest(rows.map(({ counts: each }) => sum(sumOf(each)))) ? '' : top
    return `${drawColumn(counts, row.counts, { middle, across: Math.min(widestColumn, slot * 0.72), base, scale })}${sums}${below.join('')}`
  })
  const floor = `<path d="M${tenths(left)} ${base + 0.5}H${tenths(width - left)}" stroke="#4a5560"/>`
  const height = base + 14 + lineHeight * Math.max(1, ...labels.map((lines) => lines.length))
  return drawing(counts, alt, height, `${legend.svg}${columns.join('')}${floor}`)
}

/** The names below the columns, in lines; where there is no room for all, those of every second one, or every third. */
function labelsOf(rows: Counts['rows'], slot: number): readonly (readonly string[])[] {
  const needed = widest(rows.flatMap(({ label }) => label.split(/\s+/)))
  const every = Math.max(1, Math.ceil(Math.min(needed, widestSlot) / slot))
  const letters = Math.floor((slot * every - 8) / letterWidth)
  const hasRoom = (at: number): boolean =>
    at % every === Math.floor(every / 2) && at + 0.5 + every / 2 <= Math.max(rows.length, 1)
  return rows.map(({ label }, at) => (hasRoom(at) ? wrap(label, Math.max(letters, 4)) : []))
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((each) => each.length)) * letterWidth + 8

interface Place {
  readonly middle: number
  readonly across: number
  /** Where it stands, and how high one of what is counted is. */
  readonly base: number
  readonly scale: number
}

function drawColumn(
  { series, number }: Counts,
  counts: readonly number[],
  { middle, across, base, scale }: Place,
): string {
  let y = base
  const segments = series.map(({ swatch }, index) => {
    const count = counts[index] ?? 0
    const height = count * scale
    y -= height
    return count === 0 ? '' : drawSegment(swatch, { x: middle - across / 2, y, across, height }, number(count))
  })
  return segments.join('')
}

interface Box {
  readonly x: number
  readonly y: number
  readonly across: number
  readonly height: number
}

/** White gaps keep neighbours apart without colour; a number that does not fit stands in the table alone. */
function drawSegment({ fill, ink, edge }: Swatch, { x, y, across, height }: Box, count: string): string {
  const outline = edge === null ? '' : ` stroke="${edge}"`
  const box = `<rect x="${tenths(x)}" y="${tenths(y + 1)}" width="${tenths(across)}" height="${tenths(Math.max(height - 2, 1))}" fill="${fill}"${outline}/>`
  if (height < lineHeight || across < count.length * letterWidth + 2) return box
  return box + words(x + across / 2, y + height / 2 + 5, count, 'text-anchor="middle" font-weight="600"', ink)
}
