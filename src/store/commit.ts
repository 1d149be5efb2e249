import type { Kysely } from 'kysely'
import type { Commit } from '#app/contracts/store/store.ts'
import { audit } from '#store/audit.ts'
import { bringUpToDate } from '#store/bring-up-to-date.ts'
import type { ByKind, Kind } from '#store/changes/handler.ts'
import { handlers } from '#store/changes/table.ts'
import { enqueue } from '#store/enqueue.ts'
import { mustChange, mustInsert, Stale } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'
import type { Write } from '#store/writer.ts'

/** Writes all of a commit, or nothing when something it was decided on has moved on since. */
export async function commit(write: Write, decided: Commit): Promise<'done' | 'stale'> {
  try {
    await write((tx) => writeAll(tx, decided))
    return 'done'
  } catch (error) {
    if (error instanceof Stale) return 'stale'
    throw error
  }
}

async function writeAll(tx: Kysely<Tables>, { at, actor, changes, messages, inbox, due = [] }: Commit): Promise<void> {
  if (inbox !== undefined) await settle(tx, inbox)
  for (const { job, slot } of due) await markDone(tx, job, slot, at)
  for (const change of changes) {
    const trace = await apply(tx, change.kind, change)
    if (trace) await audit(tx, { at, actor, act: change.kind }, trace)
  }
  await bringUpToDate(tx, at, actor, changes)
  for (const message of messages) {
    if (await enqueue(tx, at, message)) continue
    const subject = 'person' in message.to ? message.to.person : message.id
    await audit(tx, { at, actor, act: 'undeliverable' }, { subject, detail: { message: message.id } })
  }
}

const apply = <K extends Kind>(tx: Kysely<Tables>, kind: K, change: ByKind[K]) => handlers[kind](tx, change)

/** The words are not kept any longer; the key stays, so that a redelivery is known. Settled before: stale. */
async function settle(tx: Kysely<Tables>, id: number): Promise<void> {
  const result = await tx
    .updateTable('inbox')
    .set({ state: 'settled', incoming: '' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  mustChange(result)
}

async function markDone(tx: Kysely<Tables>, job: string, slot: string, at: string): Promise<void> {
  const result = await tx
    .insertInto('due')
    .values({ job, slot, at })
    .onConflict((conflict) => conflict.columns(['job', 'slot']).doNothing())
    .executeTakeFirst()
  mustInsert(result)
}
