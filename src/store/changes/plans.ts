import type { Kysely } from 'kysely'
import type { MeasureState } from '#domain/measure.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { mustChange, mustDelete, mustInsert, Stale } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

type Kinds =
  | 'measure-added'
  | 'measure-changed'
  | 'measure-turned'
  | 'measure-turned-back'
  | 'measure-removed'
  | 'measure-linked'
  | 'measure-unlinked'
  | 'field-added'
  | 'field-renamed'
  | 'field-sourced'
  | 'field-removed'

export const planChanges: Handlers<Kinds> = {
  async 'measure-added'(tx, { measure }) {
    const { id, plan, code, title, description, field, level, state, position, version } = measure
    const result = await tx
      .insertInto('measure')
      .values({ id, plan, code, title, description, field, level, state, position, version })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: id, detail: { code, state } }
  },

  async 'measure-changed'(tx, { measure, version }) {
    const { id, title, description, field, level, state, position } = measure
    const result = await tx
      .updateTable('measure')
      .set({ title, description, field, level, state, position, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: id, detail: { state, level } }
  },

  async 'measure-turned'(tx, { measure, turn: { at, state, reason }, version }) {
    await changeState(tx, measure, version, state)
    await tx
      .insertInto('measure_turn')
      .values({ measure, at, state, reason })
      .onConflict((conflict) => conflict.columns(['measure', 'at']).doUpdateSet({ state, reason }))
      .execute()
    return { subject: measure, detail: { state } }
  },

  async 'measure-turned-back'(tx, { measure, state, at, version }) {
    await changeState(tx, measure, version, state)
    await tx.deleteFrom('measure_turn').where('measure', '=', measure).where('at', '=', at).execute()
    return { subject: measure, detail: { state } }
  },

  async 'measure-removed'(tx, { measure, version }) {
    await mustNotHave(tx, 'request', measure)
    await mustNotHave(tx, 'link', measure)
    await tx.deleteFrom('measure_turn').where('measure', '=', measure).execute()
    await tx.deleteFrom('follower').where('measure', '=', measure).execute()
    await tx.deleteFrom('measure_reference').where('measure', '=', measure).execute()
    await forgetPoint(tx, measure)
    await tx.deleteFrom('duty').where('subject_kind', '=', 'measure').where('subject', '=', measure).execute()
    const result = await tx
      .deleteFrom('measure')
      .where('id', '=', measure)
      .where('version', '=', version)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: measure }
  },

  async 'measure-linked'(tx, { link: { from, to, kind, at } }) {
    const result = await tx
      .insertInto('measure_link')
      .values({ from_measure: from, to_measure: to, kind, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: from, detail: { to, kind } }
  },

  async 'measure-unlinked'(tx, { link: { from, to, at } }) {
    const answeredSince = await tx
      .selectFrom('answer')
      .innerJoin('request', 'request.id', 'answer.request')
      .select('answer.id')
      .where('request.subject', '=', to)
      .where('answer.at', '>=', at)
      .limit(1)
      .executeTakeFirst()
    if (answeredSince) throw new Stale()
    const result = await tx
      .deleteFrom('measure_link')
      .where('from_measure', '=', from)
      .where('to_measure', '=', to)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: from, detail: { to } }
  },

  async 'field-added'(tx, { field: { id, plan, code, name, source, position } }) {
    const result = await tx
      .insertInto('field')
      .values({ id, plan, code, name, source, position })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: id, detail: { code } }
  },

  async 'field-renamed'(tx, { field, was, name }) {
    const result = await tx
      .updateTable('field')
      .set({ name })
      .where('id', '=', field)
      .where('name', '=', was)
      .executeTakeFirst()
    mustChange(result)
    return { subject: field }
  },

  async 'field-sourced'(tx, { field, was, source }) {
    const result = await tx
      .updateTable('field')
      .set({ source })
      .where('id', '=', field)
      .where('source', was === null ? 'is' : '=', was)
      .executeTakeFirst()
    mustChange(result)
    return { subject: field }
  },

  async 'field-removed'(tx, { field }) {
    const used = await tx.selectFrom('measure').select('id').where('field', '=', field).limit(1).executeTakeFirst()
    const named = await tx.selectFrom('task').select('id').where('field', '=', field).limit(1).executeTakeFirst()
    if (used ?? named) throw new Stale()
    mustDelete(await tx.deleteFrom('field').where('id', '=', field).executeTakeFirst())
    return { subject: field }
  },
}

async function changeState(tx: Kysely<Tables>, id: string, version: number, state: MeasureState): Promise<void> {
  const result = await tx
    .updateTable('measure')
    .set({ state, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  mustChange(result)
}

/** What was asked once, or carries another measure on, stays. */
async function mustNotHave(tx: Kysely<Tables>, what: 'request' | 'link', measure: string): Promise<void> {
  const found =
    what === 'request'
      ? await tx.selectFrom('request').select('id').where('subject', '=', measure).limit(1).executeTakeFirst()
      : await tx
          .selectFrom('measure_link')
          .select('kind')
          .where((eb) => eb.or([eb('from_measure', '=', measure), eb('to_measure', '=', measure)]))
          .limit(1)
          .executeTakeFirst()
  if (found) throw new Stale()
}

/** What answers a point, and what a measure answers, goes with either. */
async function forgetPoint(tx: Kysely<Tables>, measure: string): Promise<void> {
  await tx
    .deleteFrom('point_measure')
    .where((eb) => eb.or([eb('point', '=', measure), eb('measure', '=', measure)]))
    .execute()
  await tx.deleteFrom('point_alone').where('point', '=', measure).execute()
}
