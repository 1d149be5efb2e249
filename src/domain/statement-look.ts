import type { PaperSettings, StatementSettings } from '#domain/city.ts'

/** How statements look in a city that says nothing about them. */
export const usualStatement: StatementSettings = {
  kind: null,
  department: null,
  office: null,
  quotedTitle: true,
  pointTexts: true,
  lights: true,
}

/** How the statements of a plan look. */
export const statementLook = ({ statement }: Pick<PaperSettings, 'statement'>): StatementSettings =>
  statement ?? usualStatement
