import type { Database } from '#migrations/dialect.ts'

/**
 * Council motions: what each is, which it replaces or adds to, and by which measures its points are answered. An earlier
 * motion may be one that is not registered here; a point without a row among `point_measure` has not been looked at,
 * one among `point_alone` is known to have no measure.
 */
export async function up({ schema }: Database): Promise<void> {
  await schema
    .createTable('motion')
    .addColumn('number', 'text', (c) => c.primaryKey().notNull().references('plan.code'))
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('groups', 'text', (c) => c.notNull())
    .addColumn('day', 'text')
    .addColumn('committee', 'text')
    .addColumn('session', 'text')
    .addColumn('item', 'text')
    .addColumn('answered_with', 'text', (c) => c.references('motion.number'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  await schema.createIndex('motion_plan').on('motion').column('plan').execute()
  await schema
    .createTable('motion_link')
    .addColumn('later', 'text', (c) => c.notNull().references('motion.number'))
    .addColumn('earlier', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('motion_link_key', ['later', 'earlier'])
    .execute()
  await schema.createIndex('motion_link_earlier').on('motion_link').column('earlier').execute()
  await schema
    .createTable('point_measure')
    .addColumn('point', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('measure', 'text', (c) => c.notNull().references('measure.id'))
    .addPrimaryKeyConstraint('point_measure_key', ['point', 'measure'])
    .execute()
  await schema.createIndex('point_measure_measure').on('point_measure').column('measure').execute()
  await schema
    .createTable('point_alone')
    .addColumn('point', 'text', (c) => c.primaryKey().notNull().references('measure.id'))
    .execute()
}
