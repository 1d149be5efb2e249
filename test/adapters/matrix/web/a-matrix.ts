import type { ServerResponse } from 'node:http'
import { type Asked, aServer, json } from '#test/adapters/slack/web/a-server.ts'

/** What goes wrong with a request: it never arrives, its answer gets lost, or there is another answer. */
export type Fault =
  | 'request lost'
  | 'answer lost'
  | { readonly status: number; readonly errcode?: string; readonly after?: number }

/** An event as it lies in a room. */
export interface Said {
  readonly event_id: string
  readonly type: string
  readonly sender: string
  readonly origin_server_ts: number
  readonly content: Readonly<Record<string, unknown>>
  readonly unsigned?: { readonly transaction_id: string }
}

const joined = (user: string) => ({ state_key: user, content: { membership: 'join' } })

export const bot = '@masterplan:stadt.example'
const mostBytes = 1000

/** As much of a homeserver as posting meets: it makes nothing new of a transaction that it knows. */
export async function aMatrix(now: () => number) {
  const rooms = new Map<string, Said[]>()
  const transactions = new Map<string, string>()
  const media = new Map<string, Buffer>()
  const readers: string[] = [bot, '@kim:stadt.example']
  const faults: { readonly on: RegExp; readonly fault: Fault }[] = []

  const routes: readonly (readonly [
    RegExp,
    (found: readonly string[], asked: Asked) => object | Buffer | undefined,
  ])[] = [
    [
      /\/rooms\/([^/]+)\/send\/([^/]+)\/([^/?]+)/,
      ([room = '', type = '', transaction = ''], { body }) => say(room, type, transaction, body),
    ],
    [/\/rooms\/([^/]+)\/messages/, ([room = '']) => ({ chunk: roomOf(room).toReversed() })],
    [/\/rooms\/([^/]+)\/members/, () => ({ chunk: readers.map(joined) })],
    [/\/v1\/media\/config/, () => ({ 'm.upload.size': mostBytes })],
    [/\/media\/v3\/upload/, (_found, { body }) => ({ content_uri: keep(body) })],
    [/\/v1\/media\/download\/stadt.example\/(\w+)/, ([id = '']) => media.get(id)],
  ]

  const roomOf = (room: string): Said[] => {
    const events = rooms.get(room) ?? []
    rooms.set(room, events)
    return events
  }

  function say(room: string, type: string, transaction: string, body: Buffer): object {
    const known = transactions.get(`${room} ${type} ${transaction}`)
    if (known !== undefined) return { event_id: known }
    const id = `$event${transactions.size + 1}`
    transactions.set(`${room} ${type} ${transaction}`, id)
    const content: Readonly<Record<string, unknown>> = JSON.parse(body.toString())
    roomOf(room).push({ event_id: id, type, sender: bot, origin_server_ts: now(), content })
    return { event_id: id }
  }

  function keep(bytes: Buffer): string {
    const id = `media${media.size + 1}`
    media.set(id, bytes)
    return `mxc://stadt.example/${id}`
  }

  function answer(asked: Asked, response: ServerResponse): unknown {
    const path = decodeURIComponent(asked.path)
    const at = faults.findIndex(({ on }) => on.test(path))
    const fault = at === -1 ? undefined : faults.splice(at, 1)[0]?.fault
    if (fault === 'request lost') return response.destroy()
    if (typeof fault === 'object')
      return json(response, { errcode: fault.errcode, retry_after_ms: (fault.after ?? 0) * 1000 }, fault.status)
    const [found, route] = routes.map(([on, does]) => [on.exec(path), does] as const).find(([match]) => match) ?? []
    const body = found && route?.(found.slice(1), asked)
    if (fault === 'answer lost') return response.destroy()
    if (!body) return json(response, { errcode: 'M_NOT_FOUND' }, 404)
    return Buffer.isBuffer(body) ? response.end(body) : json(response, body)
  }

  const { url, asked } = await aServer(answer)
  return {
    url,
    asked,
    media,
    /** Who reads in every room. */
    readers,
    /** What comes next of what this matches goes wrong. */
    next: (on: RegExp, fault: Fault) => void faults.push({ on, fault }),
    /** A day later transactions are forgotten. */
    forgets: () => transactions.clear(),
    said: (room: string): readonly Said[] => roomOf(room),
    /** What can be read there, in order. */
    texts: (room: string) => roomOf(room).map(({ content }) => content['body'] ?? content['m.relates_to']),
  }
}
