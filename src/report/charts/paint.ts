import { type Light, lights } from '#domain/light.ts'

/** What a part of a chart or a badge stands for: a light, answered without one, or not answered. */
export type Mark = Light | 'no-light' | 'no-answer'

/** All marks, in the order in which they are counted. */
export const marks: readonly Mark[] = [...lights, 'no-light', 'no-answer']

/**
 * Colour and shape of a mark. `ink` on `fill` has a contrast of at least 5.9 : 1; `edge` outlines what is too pale
 * for white paper. `shape` is an SVG path in a square of 10 × 10; no two marks share one.
 */
export interface Paint {
  readonly fill: string
  readonly ink: string
  readonly edge: string | null
  readonly shape: string
}

const dark = '#1f2933'

export const paints: Readonly<Record<Mark, Paint>> = {
  green: { fill: '#1b6e3c', ink: '#fff', edge: null, shape: 'M5 0A5 5 0 0 1 5 10A5 5 0 0 1 5 0Z' },
  yellow: { fill: '#f5c518', ink: dark, edge: '#6b5500', shape: 'M5 .5L9.7 9.5H.3Z' },
  red: { fill: '#b3261e', ink: '#fff', edge: null, shape: 'M5 0L10 5L5 10L0 5Z' },
  'not-started': { fill: '#5b6770', ink: '#fff', edge: null, shape: 'M.5 .5H9.5V9.5H.5Z' },
  'on-hold': { fill: '#6a4c93', ink: '#fff', edge: null, shape: 'M1 .5H4V9.5H1ZM6 .5H9V9.5H6Z' },
  done: { fill: '#00558c', ink: '#fff', edge: null, shape: 'M.2 5.4L2 3.6L4 5.6L8 1.2L9.8 3L4 9.2Z' },
  dropped: {
    fill: '#6d4c41',
    ink: '#fff',
    edge: null,
    shape: 'M2 .4L5 3.4L8 .4L9.6 2L6.6 5L9.6 8L8 9.6L5 6.6L2 9.6L.4 8L3.4 5L.4 2Z',
  },
  'no-light': { fill: '#f4efe4', ink: dark, edge: '#4a5560', shape: 'M1 1H9V9H1Z' },
  'no-answer': { fill: '#fff', ink: dark, edge: '#4a5560', shape: 'M5 .8A4.2 4.2 0 0 1 5 9.2A4.2 4.2 0 0 1 5 .8Z' },
}

/** The mark of a light; none is a measure without one. */
export const paintOf = (mark: Mark | null): Paint => paints[mark ?? 'no-answer']

/** The colour of a bar or a rule that stands for a mark; what is as pale as paper is known by its edge. */
export function barColour(mark: Mark | null): string {
  const { fill, edge } = paintOf(mark)
  return isHollow(mark) ? (edge ?? fill) : fill
}

/** Whether its symbol is an outline alone. */
export const isHollow = (mark: Mark | null): boolean => mark === null || mark === 'no-light' || mark === 'no-answer'
