import { openDataOf } from '#domain/open-data-of.ts'
import { lights } from '#domain/light.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'
import { openBoard } from './open-board.ts'
import { openCycle } from './open-cycle.ts'
import { openCounts, openFigures } from './open-figures.ts'
import { openMeasure } from './open-measure.ts'
import { openPaper } from './open-paper.ts'
import { openQuestions } from './open-questions.ts'
import { openResponsibilities } from './open-responsibilities.ts'
import { openSignatures } from './open-signatures.ts'

/**
 * The paper's facts under the names of `report.schema.json`, which other programs rely on: a name may be added there,
 * with a new minor version; none may change its meaning or go, except with a new major one.
 */
export function openReport({ facts, language, mark, part, version }: Manuscript) {
  const words = catalogue(language)
  const { city, plan, round, before, figures, figuresBefore, fields, profiles, level, trend } = facts
  const { board, cycle, responsibilities } = facts
  return {
    schemaVersion: '1.2',
    type: 'interim-report',
    // What was never a version here has been released by nobody.
    status: mark === null && version !== null ? 'final' : 'draft',
    statusNote: line(mark),
    language,
    part: level,
    partNote: line(part),
    city: { name: line(city.name), timeZone: city.zone },
    license: openDataOf(plan.paper).license ?? undefined,
    plan: { code: line(plan.code), name: line(plan.name), committee: line(plan.committee) },
    paper: openPaper(facts, words),
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
      source: line(field.source),
      figures: openFigures(field.figures),
    })),
    cycle: cycle && openCycle(cycle),
    board: board ? openBoard(board) : undefined,
    responsibilities: responsibilities && openResponsibilities(responsibilities),
    signatures: openSignatures(facts),
    measures: profiles.map((measure) => openMeasure(measure, facts, words)),
  }
}
