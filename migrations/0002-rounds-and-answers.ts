import { sql } from 'kysely'
import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Rounds, what they ask, and the answers: append-only, in a chain of hashes per request. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await rounds(db)
  await requests(db)
  await answers(db)
  await keepAnswers(db, dialect)
}

async function rounds({ schema }: Database): Promise<void> {
  await schema
    .createTable('round')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('plan', 'text', (c) => c.notNull().references('plan.code'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('period_from', 'text', (c) => c.notNull())
    .addColumn('period_to', 'text', (c) => c.notNull())
    .addColumn('session', 'text')
    .addColumn('opens', 'text', (c) => c.notNull())
    .addColumn('due', 'text', (c) => c.notNull())
    .addColumn('grace', 'text', (c) => c.notNull())
    .addColumn('closes', 'text', (c) => c.notNull())
    .addColumn('draft', 'text', (c) => c.notNull())
    .addColumn('paper_due', 'text', (c) => c.notNull())
    .addColumn('questionnaire', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addUniqueConstraint('round_label', ['plan', 'kind', 'label'])
    .execute()
}

async function requests({ schema }: Database): Promise<void> {
  await schema
    .createTable('request')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('round', 'text', (c) => c.notNull().references('round.id'))
    .addColumn('subject_kind', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('party', 'text', (c) => c.references('party.id'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('due', 'text', (c) => c.notNull())
    .addColumn('answer', 'text')
    .addColumn('light', 'text')
    .addColumn('step', 'integer')
    .addColumn('reminded_at', 'text')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  // Begins with the round, so it also finds a round's requests.
  await schema
    .createIndex('request_key')
    .unique()
    .on('request')
    .expression(sql`round, subject_kind, subject, role, coalesce(party, '')`)
    .execute()
  await schema.createIndex('request_subject').on('request').columns(['subject', 'subject_kind']).execute()
}

async function answers({ schema }: Database): Promise<void> {
  await schema
    .createTable('answer')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('request', 'text', (c) => c.notNull().references('request.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('behalf', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('carried_from', 'text')
    .addColumn('unchanged_rounds', 'integer', (c) => c.notNull())
    .addColumn('late', 'integer', (c) => c.notNull())
    .addColumn('light', 'text')
    .addColumn('percent', 'integer')
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addUniqueConstraint('answer_seq', ['request', 'seq'])
    .execute()
}

/** Only who said it may be erased later: the hash leaves people out for that. */
async function keepAnswers(db: Database, dialect: Dialect): Promise<void> {
  const words = 'id, request, seq, at, source, carried_from, unchanged_rounds, late, light, percent, fields, hash'
  const because = 'answers are append-only'
  const table = 'answer'
  await refuse(db, dialect, { name: 'answer_kept', table, on: 'delete', because })
  await refuse(db, dialect, { name: 'answer_unchanged', table, on: `update of ${words}`, because })
  await refuse(db, dialect, {
    name: 'answer_author_unchanged',
    table,
    on: 'update of author, behalf',
    when: 'new.author is not null or new.behalf is not null',
    because,
  })
}
