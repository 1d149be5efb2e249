import { type Database, type Dialect, numbered } from '#migrations/dialect.ts'

/** What comes in, what goes out, and what is half said in between. */
export async function up(db: Database, dialect: Dialect): Promise<void> {
  await inbox(db, dialect)
  await outbox(db, dialect)
  await halfSaid(db)
}

async function inbox({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('inbox')
    .addColumn('id', ...numbered(dialect))
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('incoming', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addUniqueConstraint('inbox_key', ['platform', 'key'])
    .execute()
  await schema.createIndex('inbox_state').on('inbox').column('state').execute()
  await schema
    .createTable('adapter_memory')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('adapter_memory_key', ['platform', 'key'])
    .execute()
}

async function outbox({ schema }: Database, dialect: Dialect): Promise<void> {
  await schema
    .createTable('message')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('lane', 'text', (c) => c.notNull())
    .addColumn('not_before', 'text')
    .addColumn('expires', 'text')
    .execute()
  await schema
    .createTable('delivery')
    .addColumn('seq', ...numbered(dialect))
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('message', 'text', (c) => c.notNull().references('message.id'))
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('direct', 'integer', (c) => c.notNull())
    .addColumn('lane', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('parts_sent', 'integer', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('not_before', 'text')
    .addColumn('first_at', 'text')
    .addColumn('remote_id', 'text')
    .execute()
  await schema.createIndex('delivery_turn').on('delivery').columns(['state', 'lane', 'seq']).execute()
  await schema
    .createIndex('delivery_address')
    .on('delivery')
    .columns(['platform', 'realm', 'address', 'state'])
    .execute()
}

async function halfSaid({ schema }: Database): Promise<void> {
  await schema
    .createTable('answer_draft')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('request', 'text', (c) => c.notNull())
    .addColumn('args', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('answer_draft_key', ['person', 'request'])
    .execute()
  await schema
    .createTable('dialogue')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('call', 'text', (c) => c.notNull())
    .addColumn('asking', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('dialogue_key', ['person', 'place'])
    .execute()
}
