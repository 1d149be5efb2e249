import type { Variable } from '#app/contracts/adapter.ts'
import type { SlackSettings } from './settings.ts'

type Setting = Exclude<keyof SlackSettings, 'language'>

/** Which variable fills which setting. */
export const variableOf = {
  botToken: 'MASTERPLAN_SLACK_BOT_TOKEN',
  appToken: 'MASTERPLAN_SLACK_APP_TOKEN',
  signingSecret: 'MASTERPLAN_SLACK_SIGNING_SECRET',
  port: 'MASTERPLAN_SLACK_PORT',
  host: 'MASTERPLAN_SLACK_HOST',
  apiUrl: 'MASTERPLAN_SLACK_API_URL',
  proxy: 'MASTERPLAN_SLACK_PROXY',
  certificates: 'MASTERPLAN_SLACK_CERTIFICATES',
} as const satisfies Readonly<Record<Setting, string>>

/** Where the settings come from. */
export const variables: readonly Variable[] = [
  { name: variableOf.botToken, setting: 'botToken', secret: true },
  { name: variableOf.appToken, setting: 'appToken', secret: true },
  { name: variableOf.signingSecret, setting: 'signingSecret', secret: true },
  { name: variableOf.port, setting: 'port' },
  { name: variableOf.host, setting: 'host' },
  { name: variableOf.apiUrl, setting: 'apiUrl' },
  // A proxy's address may hold a password.
  { name: variableOf.proxy, setting: 'proxy', secret: true },
  { name: variableOf.certificates, setting: 'certificates' },
]
