import type { Database } from '#migrations/dialect.ts'

/** Several people answer for one measure, and one of them leads; measures are offered from hand to hand. */
export async function up({ schema }: Database): Promise<void> {
  await schema
    .alterTable('duty')
    .addColumn('rank', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await schema
    .createTable('offer')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('measure', 'text', (c) => c.notNull().references('measure.id'))
    .addColumn('giver', 'text', (c) => c.references('person.id'))
    .addColumn('taker', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  await schema.createIndex('offer_of_measure').on('offer').columns(['measure', 'state']).execute()
}
