import { createHmac } from 'node:crypto'
import { inject } from 'vitest'
import { temporaryFolder } from '#test/support/stores.ts'
import { aSynapse } from './a-synapse.ts'
import { type InFront, inFront, pastFaults } from './in-front.ts'
import { type Limits, socketIn, synapseFile } from './synapse-file.ts'

/** Somebody’s account, signed in on one device. */
export interface Account {
  /** Such as `@kim:stadt.example`. */
  readonly user: string
  readonly device: string
  readonly token: string
  readonly password: string
}

/** What a homeserver answered. */
export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** A Synapse of its own for one test file, and the web server in front of it, which clients talk to. */
export interface AHomeserver extends AsyncDisposable, Pick<InFront, 'url' | 'faults' | 'through'> {
  /** The name its users have behind the colon. */
  readonly name: string
  /** Makes an account; its display name is `displayName`, or else what stands before the colon. */
  registers(localpart: string, displayName?: string): Promise<Account>
  /** Signs an account in once more: another device. */
  signsIn(account: Pick<Account, 'user' | 'password'>): Promise<Account>
  /** Asks the homeserver past the faults, as somebody or (with null) as nobody: `/rooms/…` is of the client-server API. */
  asks(as: Pick<Account, 'token'> | null, method: string, path: string, body?: object): Promise<Answer>
  /** The same as its administrator: `/v1/users/…` is of Synapse’s admin API. */
  administers(method: string, path: string, body?: object): Promise<Answer>
  /** The whole current state of a room, as its administrator sees it. */
  stateOf(room: string): Promise<readonly RoomEvent[]>
  /** All that has happened in a room, in order, as it lies on the homeserver: encrypted. */
  eventsIn(room: string): Promise<readonly RoomEvent[]>
  /** The rooms that somebody has joined. */
  roomsOf(user: string): Promise<readonly string[]>
  /** Ends Synapse; whoever asks meanwhile is told by the web server that it is away. */
  stops(): Promise<void>
  starts(): Promise<void>
  /** Lets so many seconds pass for its limits. */
  passes(seconds: number): Promise<void>
  /** What Synapse warned of. */
  log(): Promise<string>
}

/** An event as it lies on the homeserver. */
export interface RoomEvent {
  readonly event_id: string
  readonly type: string
  readonly sender: string
  readonly state_key?: string
  readonly content: Readonly<Record<string, unknown>>
  readonly origin_server_ts: number
}

export interface HomeserverOptions {
  readonly name?: string
  readonly limits?: Limits
  /** Further lines of its configuration (YAML). */
  readonly more?: string
}

const secret = 'registration'

/** Starts one (2 to 3 seconds). It ends with the test, and with the test run, however that ends. */
export async function aHomeserver(options: HomeserverOptions = {}): Promise<AHomeserver> {
  const { name = 'stadt.example', limits = 'off', more = '' } = options
  const python = inject('tools').synapse
  if (python === null) throw new Error('There is no Synapse here.')
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await temporaryFolder()).path
  const synapse = await aSynapse(python, folder, synapseFile({ name, folder, secret, limits, more }))
  stack.defer(() => synapse.kills())
  await synapse.starts()
  const front = stack.use(await inFront(socketIn(folder)))

  async function call(token: string | undefined, method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${front.url}${path}`, {
      method,
      headers: { [pastFaults]: 'yes', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }

  async function registered(localpart: string, displayname: string, admin: boolean): Promise<Account> {
    const path = '/_synapse/admin/v1/register'
    const password = `password of ${localpart}`
    const { nonce } = (await call(undefined, 'GET', path)).body
    const mac = createHmac('sha1', secret)
      .update([nonce, localpart, password, admin ? 'admin' : 'notadmin'].join('\0'))
      .digest('hex')
    const account = { nonce, username: localpart, displayname, password, admin, mac }
    return accountFrom(await call(undefined, 'POST', path, account), password)
  }

  const administrator = await registered('administrator', 'Administration', true)
  const administers: AHomeserver['administers'] = (method, path, body) =>
    call(administrator.token, method, `/_synapse/admin${path}`, body)

  const kept = stack.move()
  return {
    name,
    url: front.url,
    faults: front.faults,
    through: front.through,
    registers: (localpart, displayName = localpart) => registered(localpart, displayName, false),
    async signsIn({ user, password }) {
      const how = { type: 'm.login.password', identifier: { type: 'm.id.user', user }, password }
      return accountFrom(await call(undefined, 'POST', '/_matrix/client/v3/login', how), password)
    },
    asks: (as, method, path, body) => call(as?.token, method, `/_matrix/client/v3${path}`, body),
    administers,
    async stateOf(room) {
      return eventsOf((await administers('GET', `/v1/rooms/${encodeURIComponent(room)}/state`)).body['state'])
    },
    async eventsIn(room) {
      const path = `/v1/rooms/${encodeURIComponent(room)}/messages`
      const events: RoomEvent[] = []
      for (let from: unknown = undefined; ;) {
        const at = typeof from === 'string' ? `&from=${encodeURIComponent(from)}` : ''
        const { body } = await administers('GET', `${path}?dir=b&limit=1000${at}`)
        events.unshift(...eventsOf(body['chunk']).toReversed())
        if (typeof body['end'] !== 'string' || body['end'] === from) return events
        from = body['end']
      }
    },
    async roomsOf(user) {
      const { body } = await administers('GET', `/v1/users/${encodeURIComponent(user)}/joined_rooms`)
      return (body['joined_rooms'] ?? []) as readonly string[]
    },
    stops: () => synapse.stops(),
    starts: () => synapse.starts(),
    passes: (seconds) => synapse.passes(seconds),
    log: () => synapse.log(),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

const eventsOf = (events: unknown): readonly RoomEvent[] => (events ?? []) as readonly RoomEvent[]

function accountFrom({ status, body }: Answer, password: string): Account {
  const { user_id: user, device_id: device, access_token: token } = body
  if (typeof user !== 'string' || typeof device !== 'string' || typeof token !== 'string')
    throw new Error(`The homeserver gives no account: ${status} ${JSON.stringify(body)}`)
  return { user, device, token, password }
}
