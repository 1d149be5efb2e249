import type { Instant } from '#domain/instant.ts'

export interface AuditRow {
  readonly at: Instant
  /** Person, or null for the clock and imports. */
  readonly actor: string | null
  readonly act: string
  readonly subject: string
  readonly detail: string
}

/** The small facts beside an act. */
export const detailOf = (detail: string): Readonly<Record<string, string | number | null>> => JSON.parse(detail)

export interface Audits {
  of(subject: string): Promise<readonly AuditRow[]>
  /** Of any of these subjects, newest first: `limit` of them after the first `offset`. */
  latest(subjects: readonly string[], offset: number, limit: number): Promise<readonly AuditRow[]>
}
