import { type ConsultationFacts, consultationsOf } from '#domain/consultations-of.ts'
import type { InterimReport, Superseded } from '#domain/interim-report.ts'
import { lights } from '#domain/light.ts'
import { cleanText } from '#report/clean-text.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'
import { openCounts, openFigures } from './open-figures.ts'
import { openMeasure } from './open-measure.ts'

/**
 * The paper's facts under the names of `report.schema.json`, which other programs rely on: a name may be added there,
 * with a new minor version; none may change its meaning or go, except with a new major one.
 */
export function openReport({ facts, language, mark, part }: Manuscript) {
  const words = catalogue(language)
  const { city, plan, round, before, figures, figuresBefore, fields, profiles, level, trend } = facts
  return {
    schemaVersion: '1.0',
    type: 'interim-report',
    status: mark === null ? 'final' : 'draft',
    statusNote: line(mark),
    language,
    part: level,
    partNote: line(part),
    city: { name: line(city.name), timeZone: city.zone },
    plan: { code: line(plan.code), name: line(plan.name), committee: line(plan.committee) },
    paper: openPaper(facts),
    round: {
      label: line(round.label),
      from: round.periodFrom,
      to: round.periodTo,
      session: round.session ?? undefined,
      asOf: round.asOf,
      before: line(before?.label),
    },
    lights: lights.map((light) => ({
      id: light,
      name: words.lights.short[light],
      criterion: cleanText(plan.criteria[light] ?? words.lights.meaning[light]).trim(),
    })),
    questions: openQuestions(facts, words),
    figures: openFigures(figures),
    figuresBefore: figuresBefore ? openCounts(figuresBefore) : undefined,
    trend: trend?.map((point) => ({ round: line(point.label), figures: openCounts(point.figures) })),
    fields: fields.map((field) => ({
      code: line(field.code),
      name: line(field.name),
      figures: openFigures(field.figures),
    })),
    measures: profiles.map((measure) => openMeasure(measure, facts, words)),
  }
}

function openPaper(facts: InterimReport) {
  const { plan, number, introduction, summary, supersedes } = facts
  const { title, department, office, kind, proposal } = plan.paper
  return {
    title: line(title),
    kind: line(kind),
    number: line(number),
    department: line(department),
    office: line(office),
    consultations: consultationsOf(facts).map(openConsultation),
    proposal: cleanText(proposal).trim(),
    introduction: cleanText(introduction ?? '').trim() || undefined,
    summary: cleanText(summary ?? '').trim() || undefined,
    replaces: supersedes ? openReplaced(supersedes) : undefined,
  }
}

const openConsultation = ({ committee, role, level, day }: ConsultationFacts) => ({
  committee: line(committee),
  role,
  part: level,
  session: day ?? undefined,
})

const openReplaced = ({ no, releasedAt, withdrawnAt, reason }: Superseded) => ({
  version: no,
  releasedAt,
  withdrawnAt,
  reason: cleanText(reason).trim(),
})

const openQuestions = ({ questions }: InterimReport, words: Catalogue) =>
  questions.map((question) => ({ id: question.id, kind: question.kind, title: line(questionTitle(question, words)) }))
