import { sql } from 'kysely'
import type { Database } from '#migrations/dialect.ts'

/** What is reported on, and who is who. Text ids, days as text; parents are written before what names them. */
export async function up(db: Database): Promise<void> {
  await plans(db)
  await people(db)
  await accounts(db)
  await duties(db)
}

async function plans({ schema }: Database): Promise<void> {
  await schema
    .createTable('plan')
    .addColumn('code', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('field')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('source', 'text')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addUniqueConstraint('field_code', ['plan', 'code'])
    .execute()
  await schema
    .createTable('measure')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('description', 'text', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.references('field.id'))
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addUniqueConstraint('measure_code', ['plan', 'code'])
    .execute()
}

async function people({ schema }: Database): Promise<void> {
  await schema
    .createTable('party')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('number', 'text')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('parent', 'text')
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    .execute()
  await schema
    .createTable('person')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('zone', 'text')
    .addColumn('party', 'text', (c) => c.references('party.id'))
    .execute()
}

async function accounts({ schema }: Database): Promise<void> {
  await schema
    .createTable('account')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('rank', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('account_key', ['platform', 'realm', 'address'])
    .execute()
  await schema.createIndex('account_person').on('account').column('person').execute()
  await schema
    .createTable('place')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('place_key', ['platform', 'realm', 'address', 'plan', 'purpose'])
    .execute()
}

async function duties({ schema }: Database): Promise<void> {
  await schema
    .createTable('role')
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('plan', 'text', (c) => c.references('plan.code'))
    .execute()
  await schema
    .createIndex('role_key')
    .unique()
    .on('role')
    .expression(sql`person, role, coalesce(plan, '')`)
    .execute()
  await schema
    .createTable('absence')
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('from_day', 'text', (c) => c.notNull())
    .addColumn('until_day', 'text', (c) => c.notNull())
    .addColumn('substitute', 'text')
    .addPrimaryKeyConstraint('absence_key', ['person', 'from_day'])
    .execute()
  await schema
    .createTable('duty')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('subject_kind', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('party', 'text', (c) => c.references('party.id'))
    .addColumn('person', 'text', (c) => c.references('person.id'))
    .addColumn('from_day', 'text')
    .addColumn('until_day', 'text')
    .execute()
}
