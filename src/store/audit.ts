import type { Kysely } from 'kysely'
import type { AuditRow } from '#app/contracts/store/audits.ts'
import type { Tables } from '#store/tables/tables.ts'

/** What an audit row tells of a deed: about what, and a few small facts; no names, no words of answers. */
export interface Trace {
  readonly subject: string
  /** Whether nobody is to be named as who did it. */
  readonly anonymous?: true
  readonly detail?: Readonly<Record<string, string | number | null>>
}

/** Writes one deed into the audit book. */
export async function audit(
  tx: Kysely<Tables>,
  deed: Pick<AuditRow, 'at' | 'actor' | 'act'>,
  { subject, anonymous, detail = {} }: Trace,
): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      at: deed.at,
      actor: anonymous ? null : deed.actor,
      act: deed.act,
      subject,
      detail: JSON.stringify(detail),
    })
    .execute()
}
