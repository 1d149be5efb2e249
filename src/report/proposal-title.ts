import { consultationsOf } from '#domain/consultations-of.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What the proposal is called: one to decide once a committee on the paper's way does, else one to take note. */
export function proposalTitle(facts: InterimReport, { reports }: Catalogue): string {
  const isDecided = consultationsOf(facts).some(({ role }) => role === 'decision')
  return reports.proposal[isDecided ? 'decision' : 'notice']
}
