import { join } from 'node:path'

/** How often clients may do what: as often as they like, as Synapse has it by itself, or so many times faster than that. */
export type Limits = 'off' | 'defaults' | { readonly faster: number }

interface Circumstances {
  readonly name: string
  readonly folder: string
  readonly secret: string
  readonly limits: Limits
  /** Lines of YAML. */
  readonly more: string
}

/** Synapse's configuration for one test: its database in SQLite, its door a socket in the file system. */
export const synapseFile = ({ name, folder, secret, limits, more }: Circumstances): string => `
server_name: ${name}
listeners:
  - { path: ${socketIn(folder)}, type: http, resources: [{ names: [client], compress: false }] }
database: { name: sqlite3, args: { database: ${join(folder, 'homeserver.db')} } }
media_store_path: ${join(folder, 'media')}
signing_key_path: ${join(folder, 'signing.key')}
log_config: ${join(folder, 'log.yaml')}
registration_shared_secret: ${secret}
macaroon_secret_key: macaroon
form_secret: form
report_stats: false
trusted_key_servers: []
suppress_key_server_warning: true
presence: { enabled: false }
bcrypt_rounds: 4
${limitsOf(limits)}
${more}
`

/** Where it listens. */
export const socketIn = (folder: string): string => join(folder, 'synapse.sock')

/** What it logs, to read when something fails. */
export const logFile = (folder: string): string => `
version: 1
formatters: { plain: { format: '%(asctime)s %(levelname)s %(name)s %(message)s' } }
handlers: { file: { class: logging.FileHandler, formatter: plain, filename: '${logIn(folder)}' } }
root: { level: WARNING, handlers: [file] }
disable_existing_loggers: false
`

/** Where its log lies. */
export const logIn = (folder: string): string => join(folder, 'synapse.log')

/** Synapse 1.163: config/ratelimiting.py. */
const defaults = {
  rc_message: [0.2, 10],
  rc_joins: { local: [0.1, 10], remote: [0.01, 10] },
  rc_joins_per_room: [1, 10],
  rc_room_creation: [0.016, 10],
  rc_invites: { per_room: [0.3, 10], per_user: [0.003, 5], per_issuer: [0.3, 10] },
} as const

const free = { per_second: 99_999, burst_count: 99_999 }
const logins = { rc_registration: free, rc_login: { address: free, account: free, failed_attempts: free } }

function limitsOf(limits: Limits): string {
  // Everybody at once signs in from this machine.
  const own = { ...logins, ...(limits !== 'defaults' && rates(defaults, limits === 'off' ? Infinity : limits.faster)) }
  return Object.entries(own)
    .map(([name, rate]) => `${name}: ${JSON.stringify(rate)}`)
    .join('\n')
}

/** So many times as often as by default; what may come at once stays as it is. */
const rates = (all: object, faster: number): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(all).map(([name, rate]: [string, object]) => [
      name,
      Array.isArray(rate) ? scaled(rate, faster) : rates(rate, faster),
    ]),
  )

const scaled = ([perSecond = 0, burst = 0]: readonly number[], faster: number): object =>
  faster === Infinity ? free : { per_second: perSecond * faster, burst_count: burst }
