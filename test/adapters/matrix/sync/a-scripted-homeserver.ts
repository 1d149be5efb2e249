import { MatrixFault } from '#adapters/matrix/web/fault.ts'

export const bot = '@masterplan:stadt.example'
export const kim = '@kim:stadt.example'

interface Event {
  readonly type: string
  readonly event_id: string
  readonly sender: string
  readonly origin_server_ts: number
  readonly content: Readonly<Record<string, unknown>>
  readonly state_key?: string
  readonly unsigned?: object
}

type Lying = { readonly at: number; readonly room: string; readonly event: Event }
type Query = Readonly<Record<string, unknown>>

export const refusal = (status: number, code: string, more: { retryAfter?: number; body?: object } = {}): MatrixFault =>
  new MatrixFault({ status, code, retryAfter: more.retryAfter, neverLeft: false, body: more.body })

/**
 * So much of a homeserver as a sync asks for, with small pages: a timeline holds the last `limit` events, and what is more
 * is a gap. Everything that happens has its place in one stream, whose numbers are the tokens.
 */
export function aScriptedHomeserver({ limit = 3, page = 2 } = {}) {
  const stream: Lying[] = []
  const messages: { readonly at: number; readonly message: object }[] = []
  const joined = new Map<string, number>()
  const left = new Map<string, number>()
  const faults: unknown[] = []
  const polls: number[] = []
  const cursors: unknown[] = []
  let now = 0
  /** Who waits for news with an empty answer held back, and who waits for that. */
  let held: (() => void) | undefined
  let whenHeld: () => void = () => undefined

  function wake(): void {
    held?.()
    held = undefined
  }

  function lies(
    room: string,
    event: Omit<Event, 'event_id' | 'origin_server_ts'> & { readonly event_id?: string },
  ): string {
    now += 1
    const id = event.event_id ?? `$${now}`
    stream.push({ at: now, room, event: { origin_server_ts: now * 1000, ...event, event_id: id } })
    wake()
    return id
  }

  const member = (room: string, user: string, membership: string, unsigned = {}) =>
    lies(room, { type: 'm.room.member', sender: user, state_key: user, content: { membership }, unsigned })

  const script = {
    /** The next requests fail like this, one after another. */
    faults,
    /** Whether it cannot tell something of a room, of this kind. */
    isBroken: (_room: string, _kind: string): boolean => false,
    /** How long the bot has let it hold back an empty answer, each time, in seconds. */
    polls,
    /** What it went on from, each time. */
    cursors,
    /** Nothing has happened for so long. */
    timesOut: wake,
    lies,
    says: (room: string, text: string, more: { by?: string; content?: object; msgtype?: string } = {}) => {
      const { by = kim, content = {}, msgtype = 'm.text' } = more
      return lies(room, { type: 'm.room.message', sender: by, content: { msgtype, body: text, ...content } })
    },
    /** As it lies on the server: what is in it only those can read who have the key of its session. */
    saysEncrypted: (room: string, session: string, text: string, more: { by?: string; relates?: object } = {}) => {
      const clear = { type: 'm.room.message', content: { msgtype: 'm.text', body: text, ...more.relates } }
      const content = { session_id: session, ciphertext: JSON.stringify(clear), ...more.relates }
      return lies(room, { type: 'm.room.encrypted', sender: more.by ?? kim, content })
    },
    encrypts: (room: string) => lies(room, { type: 'm.room.encryption', sender: kim, state_key: '', content: {} }),
    reacts: (room: string, event: string, key: string) =>
      lies(room, {
        type: 'm.reaction',
        sender: kim,
        content: { 'm.relates_to': { rel_type: 'm.annotation', event_id: event, key } },
      }),
    edits: (room: string, event: string, text: string, by = kim) =>
      script.says(room, `* ${text}`, {
        by,
        content: { 'm.new_content': { body: text }, 'm.relates_to': { rel_type: 'm.replace', event_id: event } },
      }),
    redacts: (room: string, event: string, by = kim) =>
      lies(room, { type: 'm.room.redaction', sender: by, content: { redacts: event } }),
    /** Somebody invites the bot into a room in which so much was said before; it enters when what is returned is called. */
    invites(room: string, said: number): () => void {
      for (let each = 0; each < said; each += 1) script.says(room, 'before it came')
      const invitation = member(room, bot, 'invite')
      return () => {
        member(room, bot, 'join', { replaces_state: invitation, prev_content: { membership: 'invite' } })
        joined.set(room, now)
      }
    },
    /** The bot is in this room from the beginning. */
    isMember: (room: string): void => void joined.set(room, 0),
    leaves(room: string): void {
      joined.delete(room)
      left.set(room, (now += 1))
      wake()
    },
    /** The key of a session comes to the bot's device. */
    givesKey(session: string): void {
      now += 1
      messages.push({ at: now, message: { type: 'm.room.encrypted', sender: kim, content: { session } } })
      wake()
    },
    /** Resolves when the bot waits for news. */
    whenIdle: (): Promise<void> => (held ? Promise.resolve() : new Promise((resolve) => void (whenHeld = resolve))),
    call,
  }

  const token = (value: unknown): number => Number(String(value).slice(1))

  function sync(since: number) {
    const rooms = [...joined].flatMap(([room, entered]) => {
      const fresh = stream.filter((one) => one.room === room && (one.at > since || entered > since))
      if (fresh.length === 0) return []
      const timeline = fresh.slice(-limit).map(({ event }) => event)
      const state = fresh.slice(0, -limit).flatMap(({ event }) => (event.state_key === undefined ? [] : [event]))
      return [[room, { state: { events: state }, timeline: { events: timeline, limited: fresh.length > limit } }]]
    })
    return {
      next_batch: `s${now}`,
      to_device: { events: messages.filter(({ at }) => at > since).map(({ message }) => message) },
      rooms: {
        join: Object.fromEntries(rooms),
        leave: Object.fromEntries([...left].flatMap(([room, at]) => (at > since ? [[room, {}]] : []))),
      },
    }
  }

  function paged(room: string, { from, to }: Query) {
    const [after, end] = [token(from), to === undefined ? now : token(to)]
    const there = stream.filter((one) => one.room === room && one.at > after && one.at <= end)
    const chunk = there.slice(0, page)
    const last = chunk.at(-1)
    return { chunk: chunk.map(({ event }) => event), ...(last && there.length > page && { end: `t${last.at}` }) }
  }

  async function news(since: number, signal: AbortSignal | undefined): Promise<void> {
    const isNew = ({ at }: { readonly at: number }): boolean => at > since
    if ([...stream.filter(({ room }) => joined.has(room)), ...messages].some(isNew)) return
    if ([...left.values()].some((at) => at > since)) return
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    held = resolve
    signal?.addEventListener('abort', () => {
      held = undefined
      reject(refusal(0, 'stopped'))
    })
    whenHeld()
    await promise
  }

  function aboutRoom(room: string, kind: string, event: string, query: Query): unknown {
    if (script.isBroken(room, kind)) throw refusal(500, 'M_UNKNOWN')
    if (kind === 'messages') return paged(room, query)
    const found = stream.find((one) => one.room === room && one.event.event_id === event)
    if (!found) throw refusal(404, 'M_NOT_FOUND')
    return kind === 'context' ? { end: `t${found.at}` } : found.event
  }

  async function call(
    _method: string,
    path: string,
    { query = {}, signal }: { readonly query?: Query; readonly signal?: AbortSignal } = {},
  ): Promise<unknown> {
    const fault = faults.shift()
    if (fault instanceof Error) throw fault
    if (fault !== undefined) return fault
    const [, room, kind, event = ''] = /rooms\/([^/]+)\/(\w+)\/?(.*)$/.exec(decodeURIComponent(path)) ?? []
    if (room !== undefined && kind !== undefined) return aboutRoom(room, kind, event, query)
    const since = query['since'] === undefined ? 0 : token(query['since'])
    cursors.push(query['since'])
    polls.push(Number(query['timeout']) / 1000)
    if (query['timeout'] !== 0) await news(since, signal)
    return sync(since)
  }

  return script
}

export type AScriptedHomeserver = ReturnType<typeof aScriptedHomeserver>
