import { bytes, type Database, type Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Papers with their versions; a file's bytes lie once, under their hash. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await papers(db)
  await files(db, dialect)
  await keepReleased(db, dialect)
}

async function papers({ schema }: Database): Promise<void> {
  await schema
    .createTable('paper')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('round', 'text', (c) => c.references('round.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addUniqueConstraint('paper_round', ['round', 'kind'])
    .execute()
  await schema
    .createTable('paper_version')
    .addColumn('paper', 'text', (c) => c.notNull().references('paper.id'))
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('drafted_by', 'text', (c) => c.notNull())
    .addColumn('drafted_at', 'text', (c) => c.notNull())
    .addColumn('released_by', 'text')
    .addColumn('released_at', 'text')
    .addPrimaryKeyConstraint('paper_version_key', ['paper', 'no'])
    .execute()
}

async function files({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('file')
    .addColumn('sha512', 'text', (c) => c.primaryKey().notNull())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('bytes', bytes(dialect), (c) => c.notNull())
    .execute()
  await schema
    .createTable('paper_file')
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('sha512', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('paper_file_key', ['paper', 'no', 'level', 'format', 'name'])
    .addForeignKeyConstraint('paper_file_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
}

async function keepReleased(db: Database, dialect: Dialect): Promise<void> {
  const released = { table: 'paper_version', when: 'old.released_at is not null', because: 'a released paper stays' }
  await refuse(db, dialect, { name: 'paper_version_kept', on: 'delete', ...released })
  await refuse(db, dialect, { name: 'paper_version_unchanged', on: 'update', ...released })
}
