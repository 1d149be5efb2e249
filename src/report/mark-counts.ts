import type { Figures } from '#domain/figures.ts'
import { type Mark, marks } from '#report/charts/paint.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** How many of the asked measures bear the mark; every one is counted under exactly one. */
export function countOf(mark: Mark, figures: Figures): number {
  if (mark === 'no-answer') return figures.asked - figures.answered
  return mark === 'no-light' ? figures.noLight : figures.lights[mark]
}

/** The word for a mark. */
export function markName(mark: Mark, words: Catalogue): string {
  if (mark === 'no-answer') return words.lights.noAnswer
  return mark === 'no-light' ? words.lights.none : words.lights.short[mark]
}

/** The symbol of a mark, as a character; its word stands beside it. */
export const markSign = (mark: Mark | null, { lights: said }: Catalogue): string =>
  mark === 'no-light' ? '□' : said.sign(mark === 'no-answer' ? null : mark)

/** What every reader asks for. */
export const mainMarks: readonly Mark[] = ['green', 'yellow', 'red']

/** The marks worth a figure: green, yellow and red, and whatever else occurs in one of the figures. */
export function marksIn(...figures: readonly (Figures | null)[]): readonly Mark[] {
  const occurs = (mark: Mark): boolean => figures.some((each) => each !== null && countOf(mark, each) > 0)
  return marks.filter((mark) => mainMarks.includes(mark) || occurs(mark))
}
