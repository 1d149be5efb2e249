import type { Database, Dialect } from '#migrations/dialect.ts'
import { refuse } from '#migrations/refuse.ts'

/** Papers edited after their draft: who wrote what where an answer stood, what reviewers remark, what is withdrawn. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await versions(db)
  await edits(db)
  await remarks(db)
  for (const table of ['paper_edit', 'paper_remark']) {
    const because = 'what was written on a paper stays'
    await refuse(db, dialect, { name: `${table}_kept`, table, on: 'delete', because })
    const words = table === 'paper_edit' ? 'update' : 'update of id, paper, no, passage, text, at'
    await refuse(db, dialect, { name: `${table}_unchanged`, table, on: words, because })
  }
  // Only who remarked may be erased later.
  await refuse(db, dialect, {
    name: 'paper_remark_author_unchanged',
    table: 'paper_remark',
    on: 'update of author',
    when: 'new.author is not null',
    because: 'what was written on a paper stays',
  })
  await refuse(db, dialect, {
    name: 'paper_version_facts_unchanged',
    table: 'paper_version',
    on: 'update of facts, facts_of, withdraws, reason',
    because: 'the facts of a version stay',
  })
}

/** An edited version shows the facts of the draft it began from; without `facts_of` they are its own. */
async function versions({ schema }: Database): Promise<void> {
  await schema.alterTable('paper_version').addColumn('facts_of', 'integer').execute()
  await schema.alterTable('paper_version').addColumn('withdraws', 'integer').execute()
  await schema.alterTable('paper_version').addColumn('reason', 'text').execute()
}

async function edits({ schema }: Database): Promise<void> {
  await schema
    .createTable('paper_edit')
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('passage', 'text', (c) => c.notNull())
    .addColumn('text', 'text')
    .addColumn('original', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('paper_edit_key', ['paper', 'no', 'passage'])
    .addForeignKeyConstraint('paper_edit_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
}

async function remarks({ schema }: Database): Promise<void> {
  await schema
    .createTable('paper_remark')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('passage', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('author', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('paper_remark_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
  await schema.createIndex('paper_remark_paper').on('paper_remark').column('paper').execute()
}
