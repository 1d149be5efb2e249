import type { Instant } from '#domain/instant.ts'

export interface AuditRow {
  readonly at: Instant
  /** Person, or null for the clock and imports. */
  readonly actor: string | null
  readonly act: string
  readonly subject: string
  readonly detail: string
}

export interface Audits {
  of(subject: string): Promise<readonly AuditRow[]>
}
