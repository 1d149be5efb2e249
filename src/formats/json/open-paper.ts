import { type ConsultationFacts, consultationsOf } from '#domain/consultations-of.ts'
import type { InterimReport, Superseded } from '#domain/interim-report.ts'
import { cleanText } from '#report/clean-text.ts'
import { paperKind } from '#report/paper-kind.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'

/** The head of a paper, and what was written for it. */
export function openPaper(facts: InterimReport, words: Catalogue) {
  const { plan, number, introduction, summary, supersedes } = facts
  const { title, department, office, proposal } = plan.paper
  return {
    title: line(title),
    kind: line(paperKind(facts, words)),
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
