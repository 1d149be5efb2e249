import { type Database, type Dialect, numbered } from '#migrations/dialect.ts'

/**
 * What came of what people said, so that an edit corrects and a deletion asks; which words a reply answers; and the answer
 * to a request that was taken back, so that none is present.
 */
export async function up({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema.alterTable('message').addColumn('in_reply_to', 'text').execute()
  await schema.alterTable('request').addColumn('withdrawn', 'text').execute()
  await schema
    .createTable('said')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('ref', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('request', 'text')
    .addColumn('answer', 'text')
    .addColumn('asking', 'text')
    .addColumn('questions', 'text', (c) => c.notNull())
    .addColumn('says', 'text')
    .addUniqueConstraint('said_ref', ['platform', 'realm', 'address', 'ref'])
    .execute()
  await schema.createIndex('said_request').on('said').columns(['request', 'person']).execute()
  await schema.createIndex('said_at').on('said').column('at').execute()
}
