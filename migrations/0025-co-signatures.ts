import { type Database, type Dialect, numbered } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Drafts laid before parties to be signed, with the texts they were shown; what they say; what was overruled and why. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await calls(db, dialect)
  await signatures(db, dialect)
  await overrules(db, dialect)
  await db.schema.alterTable('paper_version').addColumn('signed', 'text').execute()
  await unchanged(db, dialect, 'signature_call', 'id, paper, no, party, texts, at, due', ['person', 'delegated_by'])
  await unchanged(db, dialect, 'signature', 'id, call, paper, party, result, text, source, at', ['author'])
  await unchanged(db, dialect, 'signature_overrule', 'paper, no, reason, at', ['author'])
}

async function calls({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('signature_call')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('party', 'text', (c) => c.notNull().references('party.id'))
    .addColumn('texts', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('delegated_by', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('due', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('signature_call_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
  await schema.createIndex('signature_call_paper').on('signature_call').column('paper').execute()
}

async function signatures({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('signature')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('call', 'text', (c) => c.notNull().references('signature_call.id'))
    .addColumn('paper', 'text', (c) => c.notNull().references('paper.id'))
    .addColumn('party', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('text', 'text')
    .addColumn('author', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await schema.createIndex('signature_paper').on('signature').column('paper').execute()
}

async function overrules({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('signature_overrule')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('signature_overrule_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
}

/** Only who it was may be erased later. */
async function unchanged(
  db: Database,
  dialect: Dialect,
  table: string,
  columns: string,
  people: readonly string[],
): Promise<void> {
  const because = 'what was signed stays on record'
  await refuse(db, dialect, { name: `${table}_kept`, table, on: 'delete', because })
  await refuse(db, dialect, { name: `${table}_unchanged`, table, on: `update of seq, ${columns}`, because })
  for (const person of people)
    await refuse(db, dialect, {
      name: `${table}_${person}_unchanged`,
      table,
      on: `update of ${person}`,
      when: `new.${person} is not null`,
      because,
    })
}
