import type { City, PlanSettings } from '#domain/city.ts'
import { countRequests } from '#domain/figures.ts'
import { dayOf, type Instant } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { responsibilityFacts, type ResponsibilityInput } from '#domain/responsibility-facts.ts'

/** The annex of responsibilities as a paper of its own, of no round; its public part. */
export function responsibilityReport(
  { name, zone, language }: City,
  plan: PlanSettings,
  input: ResponsibilityInput,
  asOf: Instant,
): InterimReport {
  const day = dayOf(asOf, zone)
  const { code, committee, criteria, paper } = plan
  return {
    city: { name, zone, language },
    plan: { code, name: plan.name, committee, criteria, paper },
    round: { label: '', periodFrom: day, periodTo: day, session: null, asOf },
    before: null,
    figures: countRequests([]),
    figuresBefore: null,
    fields: [],
    profiles: [],
    questions: [],
    level: 'public',
    responsibilities: { ...responsibilityFacts(input, day, 'public'), alone: true },
  }
}
