import type { Handlers } from '#store/changes/handler.ts'
import { mustChange } from '#store/stale.ts'

export const measureChanges: Handlers<
  'plan-known' | 'field-set' | 'measure-set' | 'measure-state' | 'proposal-declined'
> = {
  async 'plan-known'(tx, { plan, name }) {
    await tx
      .insertInto('plan')
      .values({ code: plan, name })
      .onConflict((conflict) => conflict.column('code').doUpdateSet({ name }))
      .execute()
    return { subject: plan }
  },

  async 'field-set'(tx, { field }) {
    const { id, plan, code, name, source, position } = field
    const row = { id, plan, code, name, source, position }
    await tx
      .insertInto('field')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return { subject: id }
  },

  async 'measure-set'(tx, { measure }) {
    const { id, plan, code, title, description, field, level, state, position, version } = measure
    const row = { id, plan, code, title, description, field, level, state, position }
    await tx
      .insertInto('measure')
      .values({ ...row, version })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({ ...row, version: eb('measure.version', '+', 1) })),
      )
      .execute()
    return { subject: id, detail: { state } }
  },

  async 'measure-state'(tx, { measure, state, version }) {
    const result = await tx
      .updateTable('measure')
      .set({ state, version: version + 1 })
      .where('id', '=', measure)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: measure, detail: { state } }
  },

  async 'proposal-declined'(_, { measure, request }) {
    return { subject: measure, detail: { request } }
  },
}
