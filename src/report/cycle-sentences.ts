import type { StageFacts, UntilFacts } from '#domain/cycle-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** How often and until when a report's plan is reported on, how far it has come, and what comes then; none where nothing rules that. */
export function cycleSentences({ cycle: told, plan: { name } }: InterimReport, words: Catalogue): readonly string[] {
  if (!told) return []
  const said = words.reports.cycle
  const plan = cleanLine(name)
  const cadence = words.cycle.cadence[told.cadence]
  const { at, until, following, isLast } = told
  const last = isLast ? [said.last(plan)] : []
  if (at?.stage === 'superseded')
    return [said.superseded(plan, at.on, following === undefined ? null : cleanLine(following)), ...last]
  return [
    ...(until ? untilSentences(until, { plan, cadence }, words) : [said.every(plan, cadence)]),
    ...(at ? [standing(plan, at, words)] : []),
    ...last,
  ]
}

function untilSentences(
  { plan: name, stage, cadence, at, reached }: UntilFacts,
  own: { readonly plan: string; readonly cadence: string },
  words: Catalogue,
): readonly string[] {
  const said = words.reports.cycle
  const other = cleanLine(name)
  const then = cadence && words.cycle.cadence[cadence]
  if (reached) return [standing(other, reached, words), ...(then ? [said.sinceThen(other, then)] : [])]
  return [
    said.until(own.plan, own.cadence, other, words.cycle.whenAt[stage]),
    ...(then ? [said.afterwards(other, then)] : []),
    ...(at ? [standing(other, at, words)] : []),
  ]
}

function standing(plan: string, { stage, on, number, whom }: StageFacts, { cycle, reports }: Catalogue): string {
  const details = [
    ...(whom === undefined || whom === null ? [] : [cycle.whom(stage, cleanLine(whom))]),
    ...(number === null ? [] : [cycle.paper(cleanLine(number))]),
  ]
  return reports.cycle.stands(plan, cycle.stages[stage], on, details.join('; '))
}
