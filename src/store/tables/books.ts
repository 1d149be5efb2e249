import type { Generated } from 'kysely'
import type { LastAct } from '#app/contracts/undo.ts'
import type { Json } from '#store/json.ts'

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

/** What each person did last. */
export interface LastActTable {
  readonly person: string
  readonly at: string
  readonly told: Json<LastAct['told']>
  readonly undo: Json<LastAct['undo']>
}

export interface SeenTable {
  readonly person: string
  readonly plan: string
  readonly at: string
  readonly since: string
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
