import type { Figures } from '#domain/figures.ts'
import type { Tile } from '#report/block.ts'
import type { Mark } from '#report/charts/paint.ts'
import { heading } from '#report/build.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import type { Section } from '#report/section.ts'

/** The figures that are read first, each with the last report's. */
export const keyFigures: Section = ({ figures, figuresBefore }, words) => {
  const said = words.reports.keyFigures
  const compared = (say: (figures: Figures) => string): Pick<Tile, 'value' | 'before'> => ({
    value: say(figures),
    before: figuresBefore === null ? '' : said.before(say(figuresBefore)),
  })
  const answers = { mark: null, label: said.answers, ...compared((each) => said.of(each.answered, each.asked)) }
  const tiles = marksIn(figures, figuresBefore).map((mark) => ({
    mark,
    label: labelOf(mark),
    ...compared((each) => words.reports.number(countOf(mark, each))),
  }))
  return [heading(1, said.title, 'figures'), { type: 'tiles', items: [answers, ...tiles] }]

  function labelOf(mark: Mark): string {
    return mark === 'no-light' || mark === 'no-answer' ? markName(mark, words) : words.lights.long[mark]
  }
}
