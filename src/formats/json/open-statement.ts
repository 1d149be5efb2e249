import { openDataOf } from '#domain/open-data-of.ts'
import { type MeasureFacts } from '#domain/interim-report.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { MotionFacts, PointFacts, StatementFacts } from '#domain/statement.ts'
import { cleanText } from '#report/clean-text.ts'
import { statementTitle } from '#report/statement-title.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'
import { openAnswer } from './open-answer.ts'
import { openPaper } from './open-paper.ts'
import { openQuestions } from './open-questions.ts'
import { openSignatures } from './open-signatures.ts'

/**
 * The facts of a statement on motions under the names of `statement.schema.json`; they are kept as those of the report
 * are.
 */
export function openStatement({ facts, language, mark, part }: Manuscript, { motions, points }: StatementFacts) {
  const words = catalogue(language)
  const { city, plan, round, level } = facts
  return {
    schemaVersion: '1.0',
    type: 'statement',
    status: mark === null ? 'final' : 'draft',
    statusNote: line(mark),
    language,
    part: level,
    partNote: line(part),
    city: { name: line(city.name), timeZone: city.zone },
    license: openDataOf(plan.paper).license ?? undefined,
    paper: { ...openPaper(facts, words), title: line(statementTitle(facts, words)), proposal: undefined },
    asOf: round.asOf,
    motions: motions.map(openMotion),
    questions: openQuestions(facts, words),
    signatures: openSignatures(facts),
    points: points.map((point, at) => openPoint(point, at + 1, facts, words)),
  }
}

const openMotion = ({ number, title, groups, day, committee, session, item, ...earlier }: MotionFacts) => ({
  number: line(number),
  title: line(title),
  groups: groups.map(line),
  day: day ?? undefined,
  committee: line(committee),
  session: session ?? undefined,
  item: line(item),
  replaces: earlier.replaces.map(line),
  extends: earlier.extends.map(line),
})

function openPoint(point: PointFacts, no: number, facts: InterimReport, words: Catalogue) {
  const profile = facts.profiles.find(({ code }) => code === point.code)
  return {
    no,
    motion: line(point.motion),
    numberThere: point.no,
    text: cleanText(point.text).trim() || undefined,
    lead: line(profile?.lead),
    participants: (profile?.participants ?? []).map(line),
    partners: (profile?.partners ?? []).map(line),
    state: stateOf(profile),
    answer: profile?.now
      ? { ...openAnswer(profile.now, facts, words), light: profile.now.light ?? undefined }
      : undefined,
    measures: point.measures.map(({ code, title, light }) => ({
      code: line(code),
      title: line(title) ?? line(code),
      light: light ?? undefined,
    })),
  }
}

/** A point that nobody was asked about lacks its statement all the same. */
function stateOf(profile: MeasureFacts | undefined): string {
  if (!profile) return 'missing'
  return profile.state === 'asked' ? 'awaited' : profile.state
}
