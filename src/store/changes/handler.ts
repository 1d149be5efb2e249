import type { Kysely } from 'kysely'
import type { Change } from '#app/contracts/change.ts'
import type { Trace } from '#store/audit.ts'
import type { Tables } from '#store/tables/tables.ts'

export type Kind = Change['kind']

export type ByKind = { readonly [K in Kind]: Extract<Change, { readonly kind: K }> }

/** Writes one change and returns what the audit book notes of it, null for nothing; throws `Stale` when the row has moved on. */
export type Handler<K extends Kind> = (tx: Kysely<Tables>, change: ByKind[K]) => Promise<Trace | null>

/** A handler for every kind named. */
export type Handlers<K extends Kind> = { readonly [P in K]: Handler<P> }
