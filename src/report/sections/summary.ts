import type { Figures } from '#domain/figures.ts'
import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import { heading, paragraph, passage, ref } from '#report/build.ts'
import { wrap } from '#report/charts/wrap.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { plainText } from '#report/plain-text.ts'
import { prose } from '#report/prose.ts'
import { countOf, mainMarks, markName, marksIn } from '#report/mark-counts.ts'
import { profileId } from '#report/profile-id.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** So many lines council members are expected to read; the letters of one at 10.5 pt on an A4 page. */
const mostLines = 8
const lettersOfLine = 90
/** Of the names of red measures, in letters: two lines with the words around them. */
const mostNames = 120
const mostTitles = 2
const mostNamed = 8

/** The report in a few lines, from numbers alone, unless it was written for the paper. */
export const summary: Section = (facts, words) => [
  heading(1, words.reports.summary.title, 'summary'),
  passage('summary', facts.summary === undefined ? counted(facts, words) : prose(facts.summary)),
]

/** With all that can be counted, or without what matters least, as far as that needs too many lines. */
function counted(facts: InterimReport, words: Catalogue): readonly Block[] {
  const versions = omissions.map((_, at) =>
    withFigures(
      facts,
      omissions.slice(0, at + 1).reduce((figures, omit) => omit(figures), facts.figures),
      at >= fewerMarks,
      words,
    ),
  )
  return versions.find((blocks) => linesOf(blocks) <= mostLines) ?? versions.at(-1) ?? []
}

/** What goes unsaid first; the key figures and the chapters say it all. */
const omissions: readonly ((figures: Figures) => Figures)[] = [
  (figures) => figures,
  (figures) => ({ ...figures, unchanged: 0 }),
  (figures) => ({ ...figures, late: 0, supplements: 0 }),
  (figures) => ({ ...figures, changes: { ...figures.changes, new: 0, 'no-light': 0 } }),
  (figures) => ({ ...figures, changes: { ...figures.changes, 'not-comparable': 0 } }),
  (figures) => ({ ...figures, excused: 0, pending: 0 }),
]

/** From this one on, only green, yellow and red are counted. */
const fewerMarks = 3

const linesOf = (blocks: readonly Block[]): number =>
  blocks
    .map((block) => (block.type === 'paragraph' ? wrap(plainText(block.children), lettersOfLine).length : 0))
    .reduce((sum, lines) => sum + lines, 0)

function withFigures(facts: InterimReport, shown: Figures, isShort: boolean, words: Catalogue): readonly Block[] {
  const said = words.reports.summary
  const { before, round } = facts
  const coverage = said.coverage(shown, round.periodFrom, round.periodTo)
  if (shown.answered === 0) return [paragraph(coverage)]
  return [
    paragraph(`${coverage} ${said.lights(lightCounts(facts, isShort, words))}`),
    ...(before === null ? [] : [paragraph(said.changes(shown, before.label))]),
    redOnes(facts, words),
  ]
}

const lightCounts = ({ figures, figuresBefore }: InterimReport, isShort: boolean, words: Catalogue) =>
  (isShort ? mainMarks : marksIn(figures, figuresBefore))
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
  const titled = red.map(({ code, title }) => cleanLine(`${code} ${title}`))
  const withTitles = red.length <= mostTitles && titled.join('; ').length <= mostNames
  const codes = withTitles ? titled : red.map(({ code }) => cleanLine(code))
  const named = codes.slice(0, howMany(codes))
  const names = named.flatMap((name, index): (string | Inline)[] => [
    ...(index === 0 ? [] : [withTitles ? '; ' : ', ']),
    ref(idOf(red[index]), name),
  ])
  const rest = red.length - named.length
  return paragraph(said.red(red.length), ...names, rest === 0 ? '.' : `${said.more(rest)}.`)
}

const idOf = (measure: MeasureFacts | undefined): string => profileId(measure?.code ?? '')

/** As many names as fit, at least one; a last one takes no more room than to say that there is one more. */
function howMany(names: readonly string[]): number {
  const few = names.length > mostNamed + 1 ? mostNamed : names.length
  const fitting = names.findIndex((_, at) => names.slice(0, at + 1).join(', ').length > mostNames)
  return Math.max(1, fitting === -1 ? few : Math.min(fitting, few))
}
