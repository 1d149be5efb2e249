import { milestoneStates } from '#domain/milestone-state.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted } from '#domain/outcome.ts'
import type { Drawing } from '#drawing/picture-of.ts'
import { pictureOf } from '#drawing/picture-of.ts'
import type { Block, Profile } from '#report/block.ts'
import { milestonePaints } from '#report/charts/milestone-paint.ts'
import { type Mark, marks, paintOf } from '#report/charts/paint.ts'
import { roomForChart } from './room-for-chart.ts'

/** A picture and its size on paper in points. */
export interface Picture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** What a paper shows, by what it is: the shape of a light, how far a measure is, a chart. */
export type Pictures = ReadonlyMap<string, Picture>

export interface DrawnPictures {
  readonly pictures: Pictures
  /** Characters that no typeface of the pictures has. */
  readonly replaced: ReadonlySet<string>
}

export const signKey = (light: string | null): string => `light ${light ?? 'no-answer'}`
export const milestoneKey = (state: string): string => `milestone ${state}`
export const barKey = ({ now, before }: Bar): string => `bar ${now} ${before ?? ''}`
export const chartKey = (svg: string): string => `chart ${svg}`

type Bar = Pick<NonNullable<Profile['percent']>, 'now' | 'before'>

/** What is to be drawn, and its size on paper in points. */
type Sketch = Drawing & Omit<Picture, 'png'>

const textWidth = 467
const [barWidth, barHeight] = [132, 9]
/** Of a chart's width; its words have six points then. */
const smallest = 0.74

/** Draws each picture of a paper once, however often it is shown. Refuses where nothing can be drawn. */
export async function drawPictures(blocks: readonly Block[]): Promise<Outcome<DrawnPictures>> {
  const sketches = new Map([
    ...marks.map((mark) => [signKey(mark), lightSign(mark)] as const),
    ...milestoneStates.map((state) => [milestoneKey(state), milestoneSign(state)] as const),
    ...blocks.flatMap(sketchesIn),
    ...firstChart(blocks),
  ])
  const pictures = new Map<string, Picture>()
  const replaced = new Set<string>()
  for (const [key, sketch] of sketches) {
    const drawn = await pictureOf(sketch, 'docx')
    if (!drawn.ok) return drawn
    pictures.set(key, { png: drawn.value.png, width: sketch.width, height: sketch.height })
    for (const character of drawn.value.replaced) replaced.add(character)
  }
  return accepted({ pictures, replaced })
}

function sketchesIn(block: Block): readonly (readonly [string, Sketch])[] {
  if (block.type === 'figure') return [[chartKey(block.svg), chartOf(block.svg)]]
  if (block.type === 'list') return block.items.flat().flatMap(sketchesIn)
  if (block.type === 'profile') {
    const bar = block.percent === null ? [] : [[barKey(block.percent), barOf(block.percent)] as const]
    return [...bar, ...block.children.flatMap(sketchesIn)]
  }
  return block.type === 'quote' || block.type === 'passage' ? block.children.flatMap(sketchesIn) : []
}

function lightSign(mark: Mark): Sketch {
  const { fill, edge, shape } = paintOf(mark)
  return signOf(`<path d="${shape}" fill="${fill}"${edge === null ? '' : ` stroke="${edge}" stroke-width=".8"`}/>`)
}

function milestoneSign(state: (typeof milestoneStates)[number]): Sketch {
  const { colour, shape } = milestonePaints[state]
  return signOf(`<path d="${shape}" fill="${colour}"/>`)
}

const signOf = (path: string): Sketch => ({
  svg: drawing('-.5 -.5 11 11', 11, 11, path),
  width: 7.5,
  height: 7.5,
  zoom: 6,
})

/** How far it is, with a tick where it was. */
function barOf({ now, before }: Bar): Sketch {
  const at = (percent: number): number => (percent / 100) * barWidth
  const parts = [
    `<rect y="2" width="${barWidth}" height="5" rx="2.5" fill="#cfd9e2"/>`,
    `<rect y="2" width="${at(now)}" height="5" rx="2.5" fill="#00558c"/>`,
    ...(before === null
      ? []
      : [`<rect x="${Math.min(at(before), barWidth - 2)}" width="2" height="9" fill="#1f2933"/>`]),
  ]
  const svg = drawing(`0 0 ${barWidth} ${barHeight}`, barWidth, barHeight, parts.join(''))
  return { svg, width: barWidth, height: barHeight, zoom: 4, transparent: true }
}

/** The first chart belongs to the first page: smaller if need be, as long as its words can be read. */
function firstChart(blocks: readonly Block[]): readonly (readonly [string, Sketch])[] {
  const figure = blocks.find((block) => block.type === 'figure')
  if (figure === undefined) return []
  const sketch = chartOf(figure.svg)
  const share = Math.min(1, roomForChart(blocks) / sketch.height)
  if (share < smallest) return []
  return [[chartKey(figure.svg), { ...sketch, width: sketch.width * share, height: sketch.height * share }]]
}

/** As wide as the text. */
function chartOf(svg: string): Sketch {
  const [width, height] = [sizeOf(svg, 'width'), sizeOf(svg, 'height')]
  return { svg, width: textWidth, height: (textWidth * height) / width, zoom: 2.5 }
}

const drawing = (box: string, width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}">${content}</svg>`

const sizeOf = (svg: string, side: 'width' | 'height'): number =>
  Number(new RegExp(`^<svg[^>]* ${side}="([\\d.]+)"`).exec(svg)?.[1] ?? 100)
