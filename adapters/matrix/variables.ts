import type { Variable } from '#app/contracts/adapter.ts'
import type { MatrixSettings } from './settings.ts'

type Setting = Exclude<keyof MatrixSettings, 'language'>

/** Which variable fills which setting. */
export const variableOf = {
  homeserver: 'MASTERPLAN_MATRIX_HOMESERVER',
  token: 'MASTERPLAN_MATRIX_TOKEN',
  key: 'MASTERPLAN_MATRIX_KEY',
  allow: 'MASTERPLAN_MATRIX_ALLOW',
  password: 'MASTERPLAN_MATRIX_PASSWORD',
  proxy: 'MASTERPLAN_MATRIX_PROXY',
  certificates: 'MASTERPLAN_MATRIX_CERTIFICATES',
} as const satisfies Readonly<Record<Setting, string>>

/** Where the settings come from. */
export const variables: readonly Variable[] = [
  { name: variableOf.homeserver, setting: 'homeserver' },
  { name: variableOf.token, setting: 'token', secret: true },
  { name: variableOf.key, setting: 'key', secret: true },
  { name: variableOf.allow, setting: 'allow' },
  { name: variableOf.password, setting: 'password', secret: true },
  // A proxy's address may hold a password.
  { name: variableOf.proxy, setting: 'proxy', secret: true },
  { name: variableOf.certificates, setting: 'certificates' },
]
