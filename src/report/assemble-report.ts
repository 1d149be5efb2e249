import type { InterimReport } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import type { Section } from '#report/section.ts'
import { boardComposition } from '#report/sections/board-composition.ts'
import { boardStatements } from '#report/sections/board-statements.ts'
import { changes } from '#report/sections/changes.ts'
import { cycle } from '#report/sections/cycle.ts'
import { fields } from '#report/sections/fields.ts'
import { head } from '#report/sections/head.ts'
import { introduction } from '#report/sections/introduction.ts'
import { keyFigures } from '#report/sections/key-figures.ts'
import { method } from '#report/sections/method.ts'
import { milestones } from '#report/sections/milestones.ts'
import { missingAnswers } from '#report/sections/missing-answers.ts'
import { points } from '#report/sections/points.ts'
import { profiles } from '#report/sections/profiles.ts'
import { proposal } from '#report/sections/proposal.ts'
import { responsibilities } from '#report/sections/responsibilities.ts'
import { signatures } from '#report/sections/signatures.ts'
import { statementHead } from '#report/sections/statement-head.ts'
import { statementLead } from '#report/sections/statement-lead.ts'
import { summary } from '#report/sections/summary.ts'
import { trend } from '#report/sections/trend.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The table of contents. What answers the council's question comes first and fits the first page of the usual paper. */
const sections: readonly Section[] = [
  head,
  proposal,
  summary,
  keyFigures,
  fields,
  introduction,
  trend,
  milestones,
  changes,
  missingAnswers,
  cycle,
  profiles,
  boardStatements,
  signatures,
  method,
  boardComposition,
  responsibilities,
]

/** Of a statement on motions: the form the administration has always given it. */
const statementSections: readonly Section[] = [statementHead, statementLead, points, signatures]

/** The paper as a tree of blocks, ready for any format. The same facts make the same tree. */
export const assembleReport = (facts: InterimReport, words: Catalogue): readonly Block[] =>
  sectionsOf(facts).flatMap((section) => section(facts, words))

function sectionsOf({ statement, responsibilities: annex }: InterimReport): readonly Section[] {
  if (annex?.alone) return [responsibilities]
  return statement ? statementSections : sections
}
