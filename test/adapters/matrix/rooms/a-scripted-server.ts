import type { Homeserver } from '#adapters/matrix/rooms/homeserver.ts'
import type { StateEvent, SyncedRooms } from '#adapters/matrix/rooms/rooms.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'

type Membership = 'join' | 'invite' | 'leave' | 'ban'
type Content = Readonly<Record<string, unknown>>

interface ARoom {
  readonly by: string
  readonly members: Map<string, Membership>
  readonly state: Map<string, Content>
  readonly tags: Content
}

interface Made {
  readonly by: string
  readonly invite?: readonly string[]
  /** With `is_direct` in the invitations. */
  readonly direct?: boolean
  readonly state?: Readonly<Record<string, Content>>
  readonly tags?: Content
}

export const bot = '@masterplan:stadt.example'

/** What a homeserver refuses with. */
export const aFault = (status: number, code: string, retryAfter?: number): MatrixFault =>
  new MatrixFault({ status, code, retryAfter, neverLeft: false, body: undefined })

/** So much of a homeserver as knows rooms and who is in them, as seen by the bot. */
export function aScriptedServer() {
  const rooms = new Map<string, ARoom>()
  const asked: string[] = []
  const reasons: unknown[] = []
  const heard: string[] = []
  const stored = new Map<string, unknown>()
  const gone = new Set<string>()
  const zones = new Map<string, string>()
  const refusals: { readonly about: RegExp; readonly fault: MatrixFault; times: number }[] = []
  let direct: unknown
  let join: Record<string, { state: StateEvent[]; timeline: StateEvent[]; limited?: boolean }> = {}
  let invite: Record<string, { state: StateEvent[] }> = {}
  let leave: Record<string, unknown> = {}
  let now = 1_800_000_000_000

  function roomAt(id: string): ARoom {
    const room = rooms.get(id)
    if (room?.members.get(bot) !== 'join') throw aFault(403, 'M_FORBIDDEN')
    return room
  }

  function happens(id: string, event: StateEvent): void {
    if (rooms.get(id)?.members.get(bot) !== 'join') return
    const news = (join[id] ??= { state: [], timeline: [] })
    news.timeline.push({ ...event, origin_server_ts: (now += 1000) })
  }

  function becomes(id: string, user: string, membership: Membership, by = user, content: Content = {}): void {
    const before = rooms.get(id)?.members.get(user)
    rooms.get(id)?.members.set(user, membership)
    const event = { type: 'm.room.member', state_key: user, sender: by, content: { membership, ...content } }
    if (user === bot && membership === 'invite') invite[id] = { state: [event] }
    if (user === bot && before === 'invite') delete invite[id]
    if (user === bot && membership !== 'join' && membership !== 'invite') leave[id] = {}
    happens(id, event)
  }

  function make({ by, invite: guests = [], direct: isDirect = false, state = {}, tags = {} }: Made): string {
    const id = `!room${rooms.size + 1}`
    rooms.set(id, { by, members: new Map(), state: new Map(Object.entries(state)), tags })
    becomes(id, by, 'join')
    for (const user of guests) becomes(id, user, 'invite', by, isDirect ? { is_direct: true } : {})
    return id
  }

  function created(body: Content): object {
    const state = (body['initial_state'] as { type: string; content: Content }[]).map(
      ({ type, content }) => [type, content] as const,
    )
    const creation = body['creation_content'] as Content
    const room = make({ by: bot, state: Object.fromEntries([...state, ['m.room.create', creation]]) })
    for (const user of body['invite'] as string[]) {
      refused(`INVITE ${user}`)
      becomes(room, user, 'invite', bot)
    }
    return { room_id: room }
  }

  function refused(what: string): void {
    const refusal = refusals.find(({ about, times }) => times > 0 && about.test(what))
    if (!refusal) return
    refusal.times -= 1
    throw refusal.fault
  }

  function stateAt(id: string, type: string, isWhole: boolean): unknown {
    const { by, state } = roomAt(id)
    const content = state.get(type)
    if (!content) throw aFault(404, 'M_NOT_FOUND')
    return isWhole ? { type, sender: by, content } : content
  }

  function invited(id: string, user: string): object {
    if (roomAt(id).members.get(user) === 'join') throw aFault(403, 'M_FORBIDDEN')
    refused(`INVITE ${user}`)
    becomes(id, user, 'invite', bot)
    return {}
  }

  function joined(id: string): object {
    const membership = rooms.get(id)?.members.get(bot)
    if (membership !== 'invite' && membership !== 'join') throw aFault(403, 'M_FORBIDDEN')
    if (membership === 'invite') becomes(id, bot, 'join')
    return {}
  }

  function declined(id: string, { reason }: Content): object {
    reasons.push(reason)
    becomes(id, bot, 'leave')
    return {}
  }

  function accountData(body: unknown): unknown {
    if (body !== undefined) direct = body
    if (direct === undefined) throw aFault(404, 'M_NOT_FOUND')
    return direct
  }

  function profile(user: string): object {
    if (gone.has(user)) throw aFault(404, 'M_UNKNOWN')
    return { displayname: user, ...(zones.has(user) && { 'm.tz': zones.get(user) }) }
  }

  const members = (id: string) => ({
    chunk: [...roomAt(id).members].map(([user, membership]) => ({ state_key: user, content: { membership } })),
  })

  const routes: readonly (readonly [RegExp, (match: string[], body: Content, query: Content) => unknown])[] = [
    [/^POST createRoom$/, (_, body) => created(body)],
    [/^POST join\/(.+)$/, ([, id = '']) => joined(id)],
    [/^POST rooms\/(.+)\/leave$/, ([, id = ''], body) => declined(id, body)],
    [/^PUT rooms\/(.+)\/state\/m\.room\.member\/(.+)$/, ([, id = '', user = '']) => invited(id, user)],
    [/^GET rooms\/(.+)\/members$/, ([, id = '']) => members(id)],
    [
      /^GET rooms\/(.+)\/state\/(.+)\/$/,
      ([, id = '', type = ''], _, { format }) => stateAt(id, type, format === 'event'),
    ],
    [
      /^GET joined_rooms$/,
      () => ({ joined_rooms: [...rooms.keys()].filter((id) => rooms.get(id)?.members.get(bot) === 'join') }),
    ],
    [/^GET user\/.+\/account_data\/m\.direct$/, () => accountData(undefined)],
    [/^PUT user\/.+\/account_data\/m\.direct$/, (_, body) => accountData(body)],
    [/^GET user\/.+\/rooms\/(.+)\/tags$/, ([, id = '']) => ({ tags: roomAt(id).tags })],
    [/^GET profile\/(.+)$/, ([, user = '']) => profile(user)],
    [/^POST keys\/query$/, () => ({ device_keys: {} })],
  ]

  const homeserver: Homeserver = {
    async call(method, path, { body, query } = {}) {
      const what = `${method} ${decodeURIComponent(path.replace('/_matrix/client/v3/', ''))}`
      asked.push(what)
      refused(what)
      for (const [route, answer] of routes) {
        const match = route.exec(what)
        if (match) return answer(match, (body ?? {}) as Content, query ?? {})
      }
      throw new Error(`nobody answers ${what}`)
    },
    pace: { run: (_kind, _lane, work) => work() },
    cryptoStore: { storeRoom: async (room, config) => void stored.set(room, config) },
    crypto: { onRoomEvent: async (room, event) => void heard.push(`${room} ${event.state_key}`) },
  }

  return {
    homeserver,
    asked,
    refusals,
    /** Why invitations were declined. */
    reasons,
    /** Members whom the library's encryption heard of. */
    heard,
    /** What the library's encryption knows of rooms. */
    stored,
    gone,
    zones,
    make,
    becomes,
    membership: (room: string, user: string) => rooms.get(room)?.members.get(user),
    /** How often something was asked for. */
    count: (about: RegExp) => asked.filter((each) => about.test(each)).length,
    refuses: (about: RegExp, fault: MatrixFault, times = 1) => void refusals.push({ about, fault, times }),
    direct: () => direct,
    sets(room: string, type: string, content: Content, by = '@ada:stadt.example'): void {
      rooms.get(room)?.state.set(type, content)
      happens(room, { type, state_key: '', sender: by, content })
    },
    says: (room: string, by: string) => happens(room, { type: 'm.room.message', sender: by, content: { body: 'x' } }),
    /** What the bot has not heard yet. */
    sync(): SyncedRooms {
      const news = { join, invite, leave }
      join = {}
      invite = {}
      leave = {}
      return news
    },
  }
}

export type AScriptedServer = ReturnType<typeof aScriptedServer>
