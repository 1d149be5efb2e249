import type { Motion } from '#domain/motion.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { toJson } from '#store/json.ts'
import { mustChange, mustDelete, mustInsert } from '#store/stale.ts'

export const motionChanges: Handlers<
  'motion-registered' | 'motion-changed' | 'motion-linked' | 'motion-unlinked' | 'point-measures'
> = {
  async 'motion-registered'(tx, { motion, points }) {
    const { number, title, version } = motion
    await tx
      .insertInto('plan')
      .values({ code: number, name: title })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const result = await tx
      .insertInto('motion')
      .values({ number, ...rowOf(motion), version })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    if (points.length > 0) await tx.insertInto('measure').values(points).execute()
    return { subject: number, detail: { plan: motion.plan, state: motion.state, points: points.length } }
  },

  async 'motion-changed'(tx, { motion, version }) {
    const result = await tx
      .updateTable('motion')
      .set({ ...rowOf(motion), version: version + 1 })
      .where('number', '=', motion.number)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: motion.number, detail: { state: motion.state, with: motion.answeredWith } }
  },

  async 'motion-linked'(tx, { link: { later, earlier, kind } }) {
    const result = await tx
      .insertInto('motion_link')
      .values({ later, earlier, kind })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: later, detail: { earlier, kind } }
  },

  async 'motion-unlinked'(tx, { link: { later, earlier } }) {
    const result = await tx
      .deleteFrom('motion_link')
      .where('later', '=', later)
      .where('earlier', '=', earlier)
      .executeTakeFirst()
    mustDelete(result)
    return { subject: later, detail: { earlier } }
  },

  async 'point-measures'(tx, { point, measures, alone }) {
    await tx.deleteFrom('point_measure').where('point', '=', point).execute()
    await tx.deleteFrom('point_alone').where('point', '=', point).execute()
    const rows = [...new Set(measures)].map((measure) => ({ point, measure }))
    if (rows.length > 0) await tx.insertInto('point_measure').values(rows).execute()
    else if (alone) await tx.insertInto('point_alone').values({ point }).execute()
    return { subject: point, detail: { measures: rows.length } }
  },
}

const rowOf = ({ plan, title, groups, day, committee, session, item, answeredWith, state }: Motion) => ({
  plan,
  title,
  groups: toJson(groups),
  day,
  committee,
  session,
  item,
  answered_with: answeredWith,
  state,
})
