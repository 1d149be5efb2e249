import type { PaperSettings } from '#domain/city.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { StatementFacts } from '#domain/statement.ts'
import { statementLook } from '#domain/statement-look.ts'

/**
 * The report of the plan that a motion's points make, as the statement on it. Its profiles come in the order of the
 * points, those without one are left out; it compares with nothing, proposes nothing, and goes to the committee that
 * was moved.
 */
export function statementReport(report: InterimReport, statement: StatementFacts): InterimReport {
  const { trend: _, ...rest } = report
  const [first] = statement.motions
  return {
    ...rest,
    plan: {
      ...report.plan,
      committee: first?.committee ?? report.plan.committee,
      paper: statementPaper(report.plan.paper, first?.title ?? report.plan.name),
    },
    before: null,
    figuresBefore: null,
    fields: [],
    profiles: statement.points.flatMap(({ code }) => report.profiles.find((profile) => profile.code === code) ?? []),
    statement,
  }
}

/** The head of the papers of a plan as that of a statement. */
function statementPaper(paper: PaperSettings, title: string): PaperSettings {
  const { department, office } = statementLook(paper)
  return {
    ...paper,
    title,
    department: department ?? paper.department,
    office: office ?? paper.office,
    proposal: '',
    consultations: [],
  }
}
