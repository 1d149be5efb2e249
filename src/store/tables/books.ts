import type { Generated } from 'kysely'

export interface DueTable {
  readonly job: string
  readonly slot: string
  readonly at: string
}

export interface AuditTable {
  readonly seq: Generated<number>
  readonly at: string
  readonly actor: string | null
  readonly act: string
  readonly subject: string
  readonly detail: string
}

export interface ImportedTable {
  readonly kind: string
  readonly key: string
  readonly field: string
  readonly value: string
}

export interface AboutTable {
  readonly key: string
  readonly value: string
}

/** The migrations this database has been through. */
export interface MigrationTable {
  readonly name: string
}
