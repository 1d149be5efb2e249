import { once } from 'node:events'
import type { Server } from 'node:http'
import { neededScopes, furtherScopes } from '#adapters/slack/manifest/scopes.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { type APerson, aPerson, type Client } from './a-person.ts'
import { byHttp } from './by-http.ts'
import { bySocket, type Socket } from './by-socket.ts'
import type { Ack, Delivering, Delivery, Kind } from './delivery.ts'
import { bot, emulated, freePort, team } from './emulated.ts'
import { createFaults, type Faults } from './faults.ts'
import { asSlackKnows, type Inhabitant } from './inhabitant.ts'
import { type Json, objectIn, textIn } from './json.ts'
import { limitFaults } from './block-limits.ts'
import { payloads, type Someone } from './payloads.ts'
import { type Condition, scopeOf } from './refused-by-slack.ts'
import { type Call, serve } from './server.ts'
import { createRecord, type Record as Shows, type Shown } from './shown.ts'
import { createViews, type Views } from './views.ts'

export interface WorkspaceOptions {
  /** How the app hears from Slack. */
  readonly over?: 'http' | 'socket'
  readonly people: readonly Inhabitant[]
  readonly channels?: readonly string[]
  readonly scopes?: readonly string[]
  /** How long Slack waits for an answer, in ms; far longer than the real three seconds, so that no test hangs on time. */
  readonly patience?: number
  /** What stands before the stand-in, which listens on this port; the app then knows its address only. */
  readonly front?: (port: number) => Promise<Front>
}

/** The outside of the workspace. */
export interface Front extends AsyncDisposable {
  readonly url: string
}

/** A Slack workspace on this machine: the emulator, what it lacks, and people at their clients. */
export interface Workspace extends AsyncDisposable {
  /** What the adapter needs to connect to it. */
  settings(language?: 'de' | 'en'): SlackSettings
  as(name: string): APerson
  /** Slack's id of a person or a channel. */
  id(name: string): string
  /** What stands in a channel now. */
  in(channel: string): readonly Shown[]
  readonly record: Shows
  readonly views: Views
  readonly faults: Faults
  readonly condition: Condition
  readonly calls: readonly Call[]
  /** How many requests the bot waits for at present. */
  readonly underway: number
  /** What the bot did that Slack would refuse; reading it forgives it. Ending with some is a failure. */
  complaints(): readonly string[]
  /** Only over Socket Mode. */
  readonly socket: Socket
  /** Changes an account and lets the app know. */
  changes(name: string, change: Partial<Inhabitant>): Promise<void>
  /** Any other event of Slack's. */
  event(event: Json): Promise<Ack>
  /** Delivers once more what the app did not take, as Slack does at once, after one and after five minutes. */
  retries(): Promise<void>
  /** Delivers events again that were delivered since the mark, under their old ids. */
  repeats(from: number): Promise<void>
  /** How many events have been delivered. */
  readonly delivered: number
  /** Who waits until everything settles after something was delivered. */
  whenSettled: () => Promise<void>
}

const addressOf = (port: number): string => `http://127.0.0.1:${port}`

const nothing: NonNullable<WorkspaceOptions['front']> = async (port) => ({
  url: addressOf(port),
  [Symbol.asyncDispose]: async () => undefined,
})

/** Opens one. */
export async function aWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { over = 'http', channels = ['digitalausschuss'], patience = 60_000, front = nothing } = options
  const scopes = options.scopes ?? [...neededScopes, ...furtherScopes]
  await using stack = new AsyncDisposableStack()
  const [record, views, faults] = [createRecord(), createViews(), createFaults()]
  const people = new Map(options.people.map((each) => [each.name, each]))
  const condition: Condition = {
    token: null,
    appToken: null,
    missingScopes: new Set(Object.values(scopeOf).filter((each) => !scopes.includes(each))),
    member: new Set(),
    archived: new Set(),
    messagesTab: true,
    forbiddenFiles: new Set(),
    perMinute: new Map(),
  }
  const complaints: string[] = []
  const calls: Call[] = []
  const underway = { count: 0 }
  const responses = new Map<
    string,
    { readonly person: string; readonly channel: string; message: Shown | undefined; uses: number }
  >()
  const rooms = new Map<string, string>()

  const overlaid = (user: Json): Json =>
    asSlackKnows(user, people.get(textIn(user, 'name')), !condition.missingScopes.has('users:read.email'))

  const members = (): readonly Json[] =>
    [...people.values()].map(({ name, realName }) =>
      overlaid({
        id: idOf(name),
        team_id: team,
        name,
        real_name: realName ?? name,
        is_admin: false,
        is_bot: false,
        profile: { real_name: realName ?? name, display_name: name },
      }),
    )

  const server = await serve({
    emulator: () => emulator,
    record,
    views,
    faults,
    condition,
    scopes,
    overlaid,
    members,
    calls,
    underway,
    complaints,
    socketUrl: () => `${outside.replace('http', 'ws')}/link`,
    responded,
  })
  stack.defer(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  })
  const inside = portOf(server)
  const url = addressOf(inside)
  const { url: outside } = stack.use(await front(inside))
  const emulator = stack.use(
    await emulated(
      {
        people: options.people.map(({ name, realName = name, email = `${name}@nowhere.example` }) => ({
          name,
          realName,
          email,
        })),
        channels,
        scopes,
      },
      outside,
    ),
  )
  for (const channel of channels) condition.member.add(emulator.channels.get(channel) ?? '')
  const socket = stack.use(bySocket(server, patience))
  const port = await freePort()
  const secret = 'signing-secret-of-the-stand-in'
  const line: Delivering =
    over === 'socket' ? socket : byHttp(() => `http://127.0.0.1:${port}/slack/events`, secret, patience)

  const events: { readonly id: string; readonly event: Json; taken: boolean; tries: number }[] = []
  let moments = 0
  let settling = async (): Promise<void> => undefined

  function idOf(name: string): string {
    const id = emulator.people.get(name) ?? emulator.channels.get(name.replace('#', ''))
    if (id === undefined) throw new Error(`There is no ${name} in the workspace.`)
    return id
  }

  async function deliver(kind: Kind, payload: Json, retry = 0, reason?: string): Promise<Ack> {
    const delivery: Delivery = { kind, payload, retry, ...(reason !== undefined && { reason }) }
    const ack = await line.deliver(delivery)
    await settling()
    return ack
  }

  async function event(inner: Json): Promise<Ack> {
    const entry = { id: `Ev${String(events.length).padStart(8, '0')}`, event: inner, taken: false, tries: 0 }
    events.push(entry)
    return tried(entry)
  }

  async function tried(entry: (typeof events)[number]): Promise<Ack> {
    const ack = await deliver(
      'events_api',
      payloads.event(entry.event, entry.id),
      entry.tries,
      over === 'socket' ? 'timeout' : 'http_error',
    )
    entry.tries += 1
    entry.taken ||= ack.taken
    return ack
  }

  function responded(id: string, body: Json): { readonly status: number; readonly text: string } {
    const to = responses.get(id)
    if (!to) return { status: 404, text: 'expired_url' }
    if ((to.uses += 1) > 5) return { status: 404, text: 'used_url' }
    const gone = body['delete_original'] === true
    const faultsFound = gone ? [] : limitFaults(body)
    if (faultsFound.length > 0) {
      complaints.push(`response_url: ${faultsFound.join('; ')}`)
      return { status: 400, text: 'invalid_blocks' }
    }
    if (gone && to.message) to.message.deleted = true
    else if (body['replace_original'] === true && to.message) record.changed(to.message, body)
    else if (textIn(body, 'response_type') === 'in_channel') record.posted(bot.user, to.channel, client.ts(), body)
    else record.whispered(to.person, to.channel, bot.user, body)
    return { status: 200, text: 'ok' }
  }

  async function api(token: string, method: string, body: Json): Promise<Json> {
    const asked = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await asked.json()) as Json
    if (answer['ok'] !== true) throw new Error(`${method} of the stand-in: ${textIn(answer, 'error')}`)
    return answer
  }

  const client: Client = {
    record,
    views,
    send: (kind, payload) => deliver(kind, payload),
    event,
    api,
    async upload(place, bytes) {
      await fetch(place.replace(outside, url), { method: 'POST', body: new Uint8Array(bytes) })
    },
    complain: (about) => complaints.push(...about),
    respondTo(to) {
      const id = `r${responses.size}`
      responses.set(id, { ...to, message: to.message, uses: 0 })
      return `${outside}/respond/${id}`
    },
    ts: () => `${Math.floor(Date.now() / 1000)}.${String(900_000 + (moments += 1)).padStart(6, '0')}`,
    pressed: () => `${Math.floor(Date.now() / 1000) + (moments += 2)}.000000`,
    settled: () => settling(),
  }

  /** The person's conversation with the bot, which Slack opens when either looks at it. */
  async function direct(person: string): Promise<string> {
    const known = rooms.get(person)
    if (known !== undefined) return known
    const opened = await fetch(`${emulator.url}/api/conversations.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bot.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ users: person }),
    })
    const room = textIn(objectIn(await opened.json(), 'channel'), 'id')
    rooms.set(person, room)
    return room
  }

  const desks = new Map<string, APerson>()
  // Everybody's conversation is known from the start, so that what they see can be asked without waiting.
  for (const name of people.keys()) {
    const someone: Someone = { id: idOf(name), name }
    const room = await direct(someone.id)
    desks.set(name, aPerson(someone, client, room))
  }

  const kept = stack.move()
  return {
    settings: (language = 'de') => ({
      botToken: bot.token,
      ...(over === 'socket' ? { appToken: 'xapp-stand-in' } : { signingSecret: secret }),
      port,
      host: '127.0.0.1',
      apiUrl: `${outside}/api/`,
      language,
    }),
    as(name) {
      const desk = desks.get(name)
      if (!desk) throw new Error(`There is no ${name} in the workspace.`)
      return desk
    },
    id: idOf,
    in: (channel) => record.messages.filter((each) => each.channel === idOf(channel) && !each.deleted && !each.onlyTo),
    record,
    views,
    faults,
    condition,
    calls,
    get underway() {
      return underway.count
    },
    complaints: () => complaints.splice(0),
    socket,
    async changes(name, change) {
      const before = people.get(name)
      if (!before) throw new Error(`There is no ${name} in the workspace.`)
      people.set(name, { ...before, ...change })
      const user = members().find((each) => textIn(each, 'name') === name)
      await event({ type: 'user_change', user, cache_ts: 1, event_ts: client.ts() })
    },
    event,
    async retries() {
      for (const entry of events) if (!entry.taken && entry.tries <= 3) await tried(entry)
    },
    async repeats(from) {
      for (const entry of events.slice(from)) await tried(entry)
    },
    get delivered() {
      return events.length
    },
    get whenSettled() {
      return settling
    },
    set whenSettled(wait) {
      settling = wait
    },
    async [Symbol.asyncDispose]() {
      await kept.disposeAsync()
      if (complaints.length > 0) throw new Error(`The bot did what Slack refuses:\n${complaints.join('\n')}`)
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
