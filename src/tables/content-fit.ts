import type { ColumnContent } from '#tables/column-content.ts'
import type { ColumnWord } from '#tables/column-word.ts'

/** Cells that cannot be what the heading says. */
const never = -9

const most = 0.8

/** How well a column's cells go with a word: above 0 they speak for it, below 0 against it. */
export function contentFit(word: ColumnWord, content: ColumnContent): number {
  if (content.filled.length === 0) return word === 'code' || word === 'round' ? never : 0
  const fit = ofOwnKind[word]
  if (fit !== undefined) return fit(content)
  if (isOfOtherKind(content)) return never
  if (word === 'title') return content.codes >= most ? -1.5 : 0.3
  if (texts.has(word)) return content.meanLength >= 20 ? 0.3 : 0
  return content.meanLength > 80 ? never : 0
}

/** Words whose cells have a form of their own. */
const ofOwnKind: Partial<Record<ColumnWord, (content: ColumnContent) => number>> = {
  code: codeFit,
  light: lightFit,
  percent: ({ percents }) => (percents >= 0.6 ? 0.5 : never),
  round: roundFit,
}

/** Words whose cells are sentences. */
const texts: ReadonlySet<ColumnWord> = new Set(['text', 'description', 'cause', 'options', 'next', 'note'])

function isOfOtherKind({ percents, lights, dates, codes, meanLength }: ColumnContent): boolean {
  return dates >= most || lights >= most || (percents >= most && codes < most) || meanLength < 1
}

function codeFit({ codes, meanLength, distinct, filled, lights }: ColumnContent): number {
  if (meanLength > 25 || lights >= most) return never
  const alone = distinct === filled.length ? 0.2 : 0
  return codes >= 0.7 ? 0.5 + alone : alone - 0.5
}

function lightFit({ lights, percents, dates, meanLength, distinct, filled }: ColumnContent): number {
  if (lights >= 0.6) return 0.7
  const few = distinct <= 10 && distinct <= Math.max(3, filled.length / 2)
  return percents >= most || dates >= 0.5 || meanLength > 30 || !few ? never : 0
}

function roundFit({ rounds, distinct, filled }: ColumnContent): number {
  if (rounds >= 0.6) return 0.5
  return distinct <= Math.max(1, filled.length / 2) ? 0 : never
}

/** What the cells alone speak for, whatever the heading. */
export function contentAlone(content: ColumnContent): readonly (readonly [ColumnWord, number])[] {
  if (content.filled.length < 2) return []
  const found = alone.find(([, , speaks]) => speaks(content))
  return found === undefined ? [] : [[found[0], found[1]]]
}

/** What is told apart by its form, the strongest first; a strength of 1.6 is more than that of a heading that only begins alike. */
const alone: readonly (readonly [ColumnWord, number, (content: ColumnContent) => boolean])[] = [
  ['light', 0.9, ({ lights, distinct }) => lights >= most && distinct <= 10],
  ['percent', 0.9, ({ filled }) => filled.every((cell) => /^\d{1,3}\s*%$/.test(cell))],
  ['round', 0.8, ({ rounds, filled }) => rounds >= most && !filled.every((cell) => /^\d+$/.test(cell))],
  ['code', 1.6, (content) => content.codes >= 0.9 && differs(content) && everyLettered(content)],
  ['text', 0.5, (content) => isWordy(content) && content.meanLength >= 60],
  ['title', 0.4, (content) => isWordy(content) && differs(content) && content.meanLength >= 10],
]

const differs = ({ filled, distinct }: ColumnContent): boolean => distinct === filled.length

const everyLettered = ({ filled }: ColumnContent): boolean => filled.every((cell) => /\p{L}/u.test(cell))

const isWordy = (content: ColumnContent): boolean =>
  content.codes < 0.5 && !isOfOtherKind(content) && content.filled.some((cell) => cell.includes(' '))
