import type { Database } from '#migrations/dialect.ts'

/**
 * What the city's file said of a round's session, how often a request was reminded of, and of what parts a message that
 * reminds consists; an index, since every reminder asks who was written to of late.
 */
export async function up({ schema }: Database): Promise<void> {
  await schema.alterTable('round').addColumn('file_session', 'text').execute()
  await schema
    .alterTable('request')
    .addColumn('reminders', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('message').addColumn('parts', 'text').execute()
  await schema.createIndex('message_at').on('message').column('at').execute()
}
