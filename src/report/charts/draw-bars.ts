import { escapeXml } from '#report/escape-xml.ts'
import { paints } from '#report/charts/paint.ts'
import type { Mark } from '#report/charts/paint.ts'
import { sumOf } from '#report/charts/sum-of.ts'
import type { StackedBars } from '#report/charts/stacked-bars.ts'
import { wrap } from '#report/charts/wrap.ts'

// Measures of the drawing, in its own units; about 1.4 to a point when it fills the width of an A4 page.
const width = 860
const left = 270
const barWidth = 520
const barHeight = 28
const gap = 12
const size = 15
const lineHeight = 18
const letterWidth = 7.6
const font = "'Source Sans 3','Source Sans Pro','Segoe UI','Noto Sans','Helvetica Neue',Arial,sans-serif"

/** The picture itself; `alt` becomes its description. */
export function drawBars(bars: StackedBars, alt: string): string {
  const legend = drawLegend(bars)
  const rows: string[] = []
  let top = legend.height
  for (const { label, counts } of bars.rows) {
    const lines = wrap(label, Math.floor((left - 16) / letterWidth))
    const height = Math.max(barHeight, lines.length * lineHeight)
    rows.push(drawRow(bars, lines, counts, top + height / 2))
    top += height + gap
  }
  const id = escapeXml(bars.id)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img"`,
    ` aria-labelledby="${id}-title ${id}-desc" font-family="${font}" font-size="${size}">`,
    `<title id="${id}-title">${escapeXml(bars.title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`,
    `<rect width="${width}" height="${top}" fill="#fff"/>${legend.svg}${rows.join('')}</svg>`,
  ].join('')
}

/** Shape and word of each series, in as many lines as they need. */
function drawLegend({ series }: StackedBars): { readonly svg: string; readonly height: number } {
  let x = left
  let y = 20
  const entries: string[] = []
  for (const { mark, label } of series) {
    const needed = 22 + label.length * letterWidth + 22
    if (x > left && x + needed > width) {
      x = left
      y += 24
    }
    entries.push(drawShape(mark, x, y - 8) + text(x + 22, y + 5, label))
    x += needed
  }
  return { svg: entries.join(''), height: y + 28 }
}

function drawRow(
  { series, number, sum }: StackedBars,
  lines: readonly string[],
  counts: readonly number[],
  middle: number,
): string {
  const total = sumOf(counts)
  const first = middle + 5 - ((lines.length - 1) * lineHeight) / 2
  const label = lines.map((line, index) => text(left - 12, first + index * lineHeight, line, 'text-anchor="end"'))
  let x = left
  const segments = series.map(({ mark }, index) => {
    const count = counts[index] ?? 0
    const length = total === 0 ? 0 : (count / total) * barWidth
    const drawn = count === 0 ? '' : drawSegment(mark, x, middle, length, number(count))
    x += length
    return drawn
  })
  return `${label.join('')}${segments.join('')}${text(left + barWidth + 10, middle + 5, sum(total), '', '#4a5560')}`
}

/** White gaps keep neighbours apart without colour; a number that does not fit stands in the table alone. */
function drawSegment(mark: Mark, x: number, middle: number, length: number, count: string): string {
  const { fill, ink, edge } = paints[mark]
  const outline = edge === null ? '' : ` stroke="${edge}"`
  const y = middle - barHeight / 2
  const box = `<rect x="${round(x + 1)}" y="${y + 0.5}" width="${round(Math.max(length - 2, 1))}" height="${barHeight - 1}" fill="${fill}"${outline}/>`
  if (length < count.length * letterWidth + 6) return box
  return box + text(x + length / 2, middle + 5, count, 'text-anchor="middle" font-weight="600"', ink)
}

function drawShape(mark: Mark, x: number, y: number): string {
  const { fill, edge, shape } = paints[mark]
  const outline = edge === null ? '' : ` stroke="${edge}" stroke-width=".8"`
  return `<path transform="translate(${round(x)} ${round(y)}) scale(1.6)" d="${shape}" fill="${fill}"${outline}/>`
}

const text = (x: number, y: number, value: string, more = '', ink = '#1f2933'): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="${ink}"${more && ` ${more}`}>${escapeXml(value)}</text>`

const round = (value: number): number => Math.round(value * 10) / 10
