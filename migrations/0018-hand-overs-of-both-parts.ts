import { sql } from 'kysely'
import type { Database } from '#migrations/dialect.ts'

/**
 * Which part of a paper was handed over, and when: a channel may get both parts, and the non-public one may follow once
 * there is a channel for it. What was handed over so far were public parts, with the release.
 */
export async function up(db: Database): Promise<void> {
  const { schema } = db
  await schema
    .createTable('paper_part_hand_over')
    .addColumn('paper', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('level', 'text', (c) => c.notNull())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('handed_at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('at', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('paper_part_hand_over_key', ['paper', 'no', 'level', 'platform', 'realm', 'address'])
    .addForeignKeyConstraint('paper_part_hand_over_version', ['paper', 'no'], 'paper_version', ['paper', 'no'])
    .execute()
  await sql`
    insert into paper_part_hand_over
      (paper, no, level, platform, realm, address, message, handed_at, state, person, at, reason)
    select given.paper, given.no, 'public', platform, realm, address, message, released_at, state, person, at, given.reason
    from paper_hand_over as given
    join paper_version as version on version.paper = given.paper and version.no = given.no
  `.execute(db)
  await schema.dropTable('paper_hand_over').execute()
  await schema.alterTable('paper_part_hand_over').renameTo('paper_hand_over').execute()
  await schema.createIndex('paper_hand_over_waiting').on('paper_hand_over').column('state').execute()
}
