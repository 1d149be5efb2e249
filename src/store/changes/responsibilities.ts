import type { Kysely } from 'kysely'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { mustChange, mustDelete, mustInsert, Stale } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

type Kinds =
  | 'task-set'
  | 'task-added'
  | 'task-removed'
  | 'succession-set'
  | 'succession-done'
  | 'succession-removed'
  | 'party-until'
  | 'party-under'
  | 'party-removed'
  | 'person-moved'

export const responsibilityChanges: Handlers<Kinds> = {
  async 'task-set'(tx, { task }) {
    const row = taskRow(task)
    await tx
      .insertInto('task')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return { subject: task.id, detail: { code: task.code } }
  },

  async 'task-added'(tx, { task }) {
    const result = await tx
      .insertInto('task')
      .values(taskRow(task))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: task.id, detail: { code: task.code } }
  },

  async 'task-removed'(tx, { task }) {
    await tx.deleteFrom('duty').where('subject_kind', '=', 'task').where('subject', '=', task).execute()
    mustDelete(await tx.deleteFrom('task').where('id', '=', task).executeTakeFirst())
    return { subject: task }
  },

  async 'succession-set'(tx, { succession }) {
    const { old, new: next, kind, at, rank, measures, done } = succession
    const row = {
      old_party: old,
      new_party: next,
      kind,
      from_day: at,
      rank,
      measures: toJson(measures),
      done_at: done,
    }
    await tx
      .insertInto('party_successor')
      .values(row)
      .onConflict((conflict) => conflict.columns(['old_party', 'new_party']).doUpdateSet(row))
      .execute()
    return { subject: old, detail: { to: next, kind, from: at } }
  },

  async 'succession-done'(tx, { succession, done }) {
    const { old, new: to, done: was } = succession
    const result = await tx
      .updateTable('party_successor')
      .set({ done_at: done })
      .where('old_party', '=', old)
      .where('new_party', '=', to)
      .where('done_at', was === null ? 'is' : '=', was)
      .executeTakeFirst()
    mustChange(result)
    return { subject: old, detail: { to } }
  },

  async 'succession-removed'(tx, { succession }) {
    await mustStand(tx, succession)
    const { old, new: to } = succession
    await tx.deleteFrom('party_successor').where('old_party', '=', old).where('new_party', '=', to).execute()
    return { subject: old, detail: { to } }
  },

  async 'party-until'(tx, { party: { id, validTo }, until }) {
    const result = await tx
      .updateTable('party')
      .set({ valid_to: until })
      .where('id', '=', id)
      .where('valid_to', validTo === null ? 'is' : '=', validTo)
      .executeTakeFirst()
    mustChange(result)
    return { subject: id, detail: { until } }
  },

  async 'party-under'(tx, { party: { id, parent: was }, parent }) {
    const result = await tx
      .updateTable('party')
      .set({ parent })
      .where('id', '=', id)
      .where('parent', was === null ? 'is' : '=', was)
      .executeTakeFirst()
    mustChange(result)
    return { subject: id, detail: { parent } }
  },

  async 'party-removed'(tx, { party }) {
    await mustBeUnused(tx, party)
    mustDelete(await tx.deleteFrom('party').where('id', '=', party).executeTakeFirst())
    return { subject: party }
  },

  async 'person-moved'(tx, { person, from, to }) {
    const result = await tx
      .updateTable('person')
      .set({ party: to })
      .where('id', '=', person)
      .where('party', from === null ? 'is' : '=', from)
      .executeTakeFirst()
    mustChange(result)
    return { subject: person, detail: { to } }
  },
}

const taskRow = ({ id, plan, code, title, description, basis, field, ofCdo, position }: Task) => ({
  id,
  plan,
  code,
  title,
  description,
  basis,
  field,
  of_cdo: ofCdo ? 1 : 0,
  position,
})

/** Stale once it was done, or undone, since it was read. */
async function mustStand(tx: Kysely<Tables>, { old, new: to, done }: Succession): Promise<void> {
  const stands = await tx
    .selectFrom('party_successor')
    .select('rank')
    .where('old_party', '=', old)
    .where('new_party', '=', to)
    .where('done_at', done === null ? 'is' : '=', done)
    .executeTakeFirst()
  if (!stands) throw new Stale()
}

/** What has been decided about a party since stands in the way of its going. */
async function mustBeUnused(tx: Kysely<Tables>, party: string): Promise<void> {
  const used = await Promise.all([
    tx
      .selectFrom('duty')
      .select('id')
      .where((eb) =>
        eb.or([eb('party', '=', party), eb.and([eb('subject_kind', '=', 'party'), eb('subject', '=', party)])]),
      )
      .limit(1)
      .executeTakeFirst(),
    tx.selectFrom('person').select('id').where('party', '=', party).limit(1).executeTakeFirst(),
    tx.selectFrom('party').select('id').where('parent', '=', party).limit(1).executeTakeFirst(),
    tx.selectFrom('request').select('id').where('party', '=', party).limit(1).executeTakeFirst(),
    tx
      .selectFrom('party_successor')
      .select('kind')
      .where((eb) => eb.or([eb('old_party', '=', party), eb('new_party', '=', party)]))
      .limit(1)
      .executeTakeFirst(),
  ])
  if (used.some((row) => row !== undefined)) throw new Stale()
}
