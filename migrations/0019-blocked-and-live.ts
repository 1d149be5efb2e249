import type { Database } from '#migrations/dialect.ts'

/**
 * Why a delivery waits for the operator and since when; and, of prompts whose posts are kept up to date while their round
 * lives, which requests they show and a fingerprint of what they say now.
 */
export async function up({ schema }: Database): Promise<void> {
  await schema.alterTable('delivery').addColumn('blocked', 'text').execute()
  await schema.alterTable('delivery').addColumn('blocked_since', 'text').execute()
  await schema.createIndex('delivery_blocked').on('delivery').columns(['blocked', 'state']).execute()
  await schema
    .createTable('live_prompt')
    .addColumn('request', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull().references('message.id'))
    .addColumn('shown', 'text')
    .addPrimaryKeyConstraint('live_prompt_key', ['request', 'message'])
    .execute()
  await schema.createIndex('live_prompt_message').on('live_prompt').column('message').execute()
  await schema.createIndex('message_replaces').on('message').column('replaces').execute()
}
