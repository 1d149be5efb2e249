import { sql } from 'kysely'
import { type Database, type Dialect, numbered } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Papers as they were handed over, their council numbers, files made on request; messages that edit what was posted. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await posts(db)
  await handOvers(db)
  await numbers(db, dialect)
  await files(db, dialect)
}

/** All posts of a delivery in order, as a JSON list, in place of the last one alone. */
async function posts(db: Database): Promise<void> {
  await db.schema.alterTable('message').addColumn('replaces', 'text').execute()
  await db.schema.alterTable('delivery').renameColumn('remote_id', 'remote_ids').execute()
  // Of several posts only the last is known, and not which one it is: such a message is never edited.
  await sql`update delivery set remote_ids = null where parts_sent > 1`.execute(db)
  await sql`update delivery set remote_ids = '["' || remote_ids || '"]' where remote_ids is not null`.execute(db)
}

async function handOvers({ schema }: Database): Promise<void> {
  await schema
    .createTable('paper_hand_over')
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('at', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('paper_hand_over_key', ['paper', 'no', 'platform', 'realm', 'address'])
    .addForeignKeyConstraint('paper_hand_over_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
  await schema.createIndex('paper_hand_over_state').on('paper_hand_over').column('state').execute()
}

/** `from_no` is the first version that bears the number in its files. */
async function numbers(db: Database, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('paper_number')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('paper', 'text', (c) => c.notNull().references('paper.id'))
    .addColumn('number', 'text')
    .addColumn('from_no', 'integer', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('paper_number_paper').on('paper_number').column('paper').execute()
  const kept = { table: 'paper_number', because: 'the numbers of a paper stay on record' }
  await refuse(db, dialect, { name: 'paper_number_kept', on: 'delete', ...kept })
  await refuse(db, dialect, {
    name: 'paper_number_unchanged',
    on: 'update of seq, paper, number, from_no, at',
    ...kept,
  })
}

/** What pictures show, and what a file knew that was made after the release; what was released stays, to the byte. */
async function files(db: Database, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('paper_file').addColumn('made_with', 'integer').execute()
  await db.schema.alterTable('paper_file').addColumn('alt', 'text').execute()
  const released = { table: 'paper_file', when: 'old.made_with is null', because: 'the files of a release stay' }
  await refuse(db, dialect, { name: 'paper_file_kept', on: 'delete', ...released })
  await refuse(db, dialect, { name: 'paper_file_unchanged', on: 'update', ...released })
}
