import { sql } from 'kysely'
import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** When people last looked at the overview; how fast the words of old messages are found, and who said an answer erased. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  const { schema } = db
  await schema
    .createTable('seen')
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('seen_key', ['person', 'plan'])
    .execute()
  await schema.createIndex('delivery_message').on('delivery').column('message').execute()
  await schema
    .createIndex('message_worded')
    .on('message')
    .column('at')
    .where(sql.ref('content'), '<>', sql.lit('{"body":[],"private":true}'))
    .execute()
  await schema.createIndex('answer_author').on('answer').column('author').execute()
  await schema.createIndex('answer_behalf').on('answer').column('behalf').execute()
  await erasable(db, dialect)
}

/** Of two who are named, one may be erased without the other. */
async function erasable(db: Database, dialect: Dialect): Promise<void> {
  const name = 'answer_author_unchanged'
  await sql.raw(dialect === 'sqlite' ? `drop trigger ${name}` : `drop function ${name} cascade`).execute(db)
  await refuse(db, dialect, {
    name,
    table: 'answer',
    on: 'update of author, behalf',
    when: `${changed('author')} or ${changed('behalf')}`,
    because: 'answers are append-only',
  })
}

const changed = (column: string): string =>
  `(new.${column} is not null and (old.${column} is null or new.${column} <> old.${column}))`
