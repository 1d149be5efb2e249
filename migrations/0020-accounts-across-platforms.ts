import type { Database } from '#migrations/dialect.ts'

/**
 * Who is who across platforms: accounts that a platform has closed, accounts of which only the e-mail address is known,
 * codes that link another account, and what strangers have tried.
 */
export async function up({ schema }: Database): Promise<void> {
  await schema.alterTable('account').addColumn('closed_at', 'text').execute()
  await schema.alterTable('person').addColumn('account_zone', 'text').execute()
  await schema
    .createTable('awaited_account')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('rank', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('awaited_account_key', ['platform', 'person'])
    .execute()
  await schema
    .createTable('link_code')
    .addColumn('person', 'text', (c) => c.primaryKey().notNull().references('person.id'))
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .addColumn('made_by', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('expires', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('stranger_try')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('realm', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createIndex('stranger_try_at')
    .on('stranger_try')
    .columns(['platform', 'realm', 'address', 'at'])
    .execute()
}
