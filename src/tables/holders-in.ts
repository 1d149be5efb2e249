import type { SeedDuty } from '#app/contracts/seed.ts'

/** Who has a duty, as one cell has it. */
export function holdersIn(duties: readonly SeedDuty[], kind: string, subject: string, role: string): string {
  const held = duties.find((duty) => duty.subjectKind === kind && duty.subject === subject && duty.role === role)
  return held?.holders.join('; ') ?? ''
}
