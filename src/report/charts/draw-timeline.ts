import type { Day } from '#domain/instant.ts'
import { type Period, periodAfter, periodOf } from '#domain/period.ts'
import { drawing, letterWidth, lineHeight, symbolAt, tenths, width, words } from '#report/charts/drawing.ts'
import { drawLegend } from '#report/charts/draw-legend.ts'
import { milestoneSwatch } from '#report/charts/swatch.ts'
import type { Point, Timeline } from '#report/charts/timeline.ts'
import { wrap } from '#report/charts/wrap.ts'

const left = 270
const laneHeight = 22
const padding = 7
const symbolWidth = 16
/** Two lines for the quarters and one for the day of the report. */
const headHeight = 62

/** The picture itself; `alt` becomes its description. Symbols of a row that would touch stand below each other. */
export function drawTimeline(milestones: Timeline, alt: string): string {
  const { points, rows, series, today } = milestones
  const all = points.flat()
  const labelled = Math.max(0, ...all.map(({ label }) => roomFor(label)))
  const axis = axisOf([today.day, ...all.map(({ day }) => day)], width - labelled - symbolWidth / 2)
  const legend = drawLegend(series, left)
  const drawn: string[] = []
  let top = legend.height + headHeight
  for (const [at, { label }] of rows.entries()) {
    const lanes = lanesOf(points[at] ?? [], axis)
    const lines = wrap(label, Math.floor((left - 20) / letterWidth))
    const height = Math.max(lanes.length * laneHeight, lines.length * lineHeight) + 2 * padding
    const first = top + height / 2 + 5 - ((lines.length - 1) * lineHeight) / 2
    drawn.push(
      ...lines.map((line, no) => words(left - 16, first + no * lineHeight, line, 'text-anchor="end"')),
      ...lanes.flatMap((lane, no) =>
        lane.map((point) => drawPoint(point, axis, top + (height - lanes.length * laneHeight) / 2 + no * laneHeight)),
      ),
      `<path d="M${left} ${tenths(top + height)}H${width}" stroke="#c2cad2"/>`,
    )
    top += height
  }
  const head = drawAxis(axis, milestones, legend.height, top)
  return drawing(milestones, alt, tenths(top + 4), `${legend.svg}${head}${drawn.join('')}`)
}

interface Axis {
  readonly quarters: readonly Period[]
  readonly right: number
  at(day: Day): number
}

/** From the quarter of the first day to that of the last. */
function axisOf(days: readonly Day[], right: number): Axis {
  const sorted = days.toSorted()
  const [first = '', last = first] = [sorted[0], sorted.at(-1)]
  const quarters = [periodOf(first, 'quarterly')]
  for (let one = quarters[0]; one && one.to < last;) {
    one = periodAfter(one, 'quarterly')
    quarters.push(one)
  }
  const start = quarters[0]?.from ?? first
  const whole = daysFrom(start, quarters.at(-1)?.to ?? last) + 1
  return { quarters, right, at: (day) => left + (daysFrom(start, day) / whole) * (right - left) }
}

const daysFrom = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(to).days

const roomFor = (label: string): number => symbolWidth / 2 + (label === '' ? 0 : 4 + label.length * letterWidth) + 6

/** The points of a row from left to right, each in the first lane in which it touches no other. */
function lanesOf(points: readonly Point[], axis: Axis): readonly (readonly Point[])[] {
  const lanes: { points: Point[]; end: number }[] = []
  for (const point of points.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const start = axis.at(point.day) - symbolWidth / 2
    const end = axis.at(point.day) + roomFor(point.label)
    const lane = lanes.find((each) => each.end <= start)
    if (lane) {
      lane.points.push(point)
      lane.end = end
    } else lanes.push({ points: [point], end })
  }
  return lanes.map((lane) => lane.points)
}

function drawPoint({ day, state, label }: Point, axis: Axis, top: number): string {
  const x = axis.at(day)
  const symbol = symbolAt(milestoneSwatch(state).symbol, x - symbolWidth / 2, top + (laneHeight - symbolWidth) / 2)
  if (label === '') return symbol
  const start = x + symbolWidth / 2 + 3
  // Lines behind the word would strike it through.
  const ground = `<rect x="${tenths(start)}" y="${tenths(top + 2)}" width="${tenths(label.length * letterWidth + 2)}" height="${laneHeight - 4}" fill="#fff"/>`
  return symbol + ground + words(start + 1, top + laneHeight / 2 + 5, label)
}

/** Quarters by name where there is room for that, else the years; and the day of the report. */
function drawAxis(axis: Axis, { today, quarter }: Timeline, top: number, bottom: number): string {
  const slot = (axis.right - left) / axis.quarters.length
  const named = axis.quarters.map(({ label }) => quarter(label).split(/ (?=\d{4}$)/))
  const isRoomy = slot >= Math.max(...named.flat().map((line) => line.length)) * smallLetter + 8
  const years = axis.quarters.filter(({ label }) => label.endsWith('Q1')).length
  const every = Math.max(1, Math.ceil((44 * years) / (axis.right - left)))
  const grid = axis.quarters.map(({ from, label }, at) => {
    const x = axis.at(from)
    const line = `<path d="M${tenths(x)} ${top + 8}V${tenths(bottom)}" stroke="#d5dbe1"/>`
    if (isRoomy) {
      const lines = named[at] ?? []
      return line + lines.map((each, no) => words(x + 5, top + 20 + no * 16, each, small, muted)).join('')
    }
    const isNamed = label.endsWith('Q1') && Number(label.slice(0, 4)) % every === 0
    return line + (isNamed ? words(x + 5, top + 20, label.slice(0, 4), small, muted) : '')
  })
  const x = axis.at(today.day)
  // On the side where there is more room.
  const side = x > (left + axis.right) / 2 ? (['end', -6] as const) : (['start', 6] as const)
  return [
    ...grid,
    `<path d="M${left} ${top + headHeight}H${width}" stroke="#c2cad2"/>`,
    `<path d="M${tenths(x)} ${top + 42}V${tenths(bottom)}" stroke="#1f2933" stroke-width="1.5" stroke-dasharray="5 3"/>`,
    words(x + side[1], top + 54, today.label, `${small} font-weight="600" text-anchor="${side[0]}"`),
  ].join('')
}

const small = 'font-size="13"'
const smallLetter = 6.6
const muted = '#4a5560'
