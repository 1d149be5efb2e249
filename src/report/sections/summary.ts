import type { InterimReport } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import { heading, paragraph, passage, ref } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { prose } from '#report/prose.ts'
import { countOf, markName, marksIn } from '#report/mark-counts.ts'
import { profileId } from '#report/profile-id.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

// So that the summary stays within a few lines.
const mostTitles = 2
const mostNamed = 8

/** The report in a few lines, from numbers alone, unless it was written for the paper. */
export const summary: Section = (facts, words) => [
  heading(1, words.reports.summary.title, 'summary'),
  passage('summary', facts.summary === undefined ? counted(facts, words) : prose(facts.summary)),
]

function counted(facts: InterimReport, words: Catalogue): readonly Block[] {
  const said = words.reports.summary
  const { figures, before, round } = facts
  if (figures.answered === 0) return [paragraph(said.coverage(figures, round.periodFrom, round.periodTo))]
  return [
    paragraph(`${said.coverage(figures, round.periodFrom, round.periodTo)} ${said.lights(lightCounts(facts, words))}`),
    ...(before === null ? [] : [paragraph(said.changes(figures, before.label))]),
    redOnes(facts, words),
  ]
}

const lightCounts = ({ figures, figuresBefore }: InterimReport, words: Catalogue) =>
  marksIn(figures, figuresBefore)
    .filter((mark) => mark !== 'no-answer')
    .map((mark) => ({
      name: markName(mark, words),
      now: countOf(mark, figures),
      before: figuresBefore && countOf(mark, figuresBefore),
    }))

/** Which measures are red; of several, their codes, and of many, the first ones and how many more. */
function redOnes({ profiles }: InterimReport, { reports }: Catalogue): Block {
  const said = reports.summary
  const red = profiles.filter(({ now }) => now?.light === 'red')
  if (red.length === 0) return paragraph(said.noRed)
  const named = red.length > mostNamed + 1 ? red.slice(0, mostNamed) : red
  const withTitles = red.length <= mostTitles
  const names = named.flatMap(({ code, title }, index): (string | Inline)[] => [
    ...(index === 0 ? [] : [withTitles ? '; ' : ', ']),
    ref(profileId(code), cleanLine(withTitles ? `${code} ${title}` : code)),
  ])
  const rest = red.length - named.length
  return paragraph(said.red(red.length), ...names, rest === 0 ? '.' : `${said.more(rest)}.`)
}
