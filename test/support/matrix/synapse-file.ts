import { join } from 'node:path'

/** How often clients may do what: as often as they like, or as Synapse has it by itself. */
export type Limits = 'off' | 'defaults'

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

const free = { per_second: 99_999, burst_count: 99_999 }

// Everybody at once signs in from this machine, whatever else is limited.
const logins = { rc_registration: free, rc_login: { address: free, account: free, failed_attempts: free } }
const others = {
  rc_message: free,
  rc_joins: { local: free, remote: free },
  rc_joins_per_room: free,
  rc_room_creation: free,
  rc_invites: { per_room: free, per_user: free, per_issuer: free },
}

const limitsOf = (limits: Limits): string =>
  Object.entries({ ...logins, ...(limits === 'off' && others) })
    .map(([name, rate]) => `${name}: ${JSON.stringify(rate)}`)
    .join('\n')
