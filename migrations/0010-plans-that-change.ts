import type { Database } from '#migrations/dialect.ts'

/** What became of measures that were split or merged, why they were ended, who follows one, and what each person did last. */
export async function up({ schema }: Database): Promise<void> {
  await schema
    .createTable('measure_link')
    .addColumn('from_measure', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('to_measure', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('measure_link_key', ['from_measure', 'to_measure'])
    .execute()
  await schema.createIndex('measure_link_to').on('measure_link').column('to_measure').execute()
  await schema
    .createTable('measure_turn')
    .addColumn('measure', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('measure_turn_key', ['measure', 'at'])
    .execute()
  await schema
    .createTable('follower')
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('measure', 'text', (c) => c.notNull().references('measure.id'))
    .addPrimaryKeyConstraint('follower_key', ['person', 'measure'])
    .execute()
  await schema.createIndex('follower_measure').on('follower').column('measure').execute()
  await schema
    .createTable('last_act')
    .addColumn('person', 'text', (c) => c.primaryKey().notNull().references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('told', 'text', (c) => c.notNull())
    .addColumn('undo', 'text', (c) => c.notNull())
    .execute()
}
