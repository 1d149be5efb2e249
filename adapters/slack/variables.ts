import type { Variable } from '#app/contracts/adapter.ts'

/** Where the settings come from. */
export const variables: readonly Variable[] = [
  { name: 'MASTERPLAN_SLACK_BOT_TOKEN', setting: 'botToken', secret: true },
  { name: 'MASTERPLAN_SLACK_APP_TOKEN', setting: 'appToken', secret: true },
  { name: 'MASTERPLAN_SLACK_SIGNING_SECRET', setting: 'signingSecret', secret: true },
  { name: 'MASTERPLAN_SLACK_PORT', setting: 'port' },
]
