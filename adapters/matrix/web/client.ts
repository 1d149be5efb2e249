import { AsyncLocalStorage } from 'node:async_hooks'
import { MatrixClient } from 'matrix-bot-sdk'
import type { Dispatcher } from 'undici'
import type { Clock } from '#network/clock.ts'
import { accepted } from './accepted.ts'
import { type Answer, exchange } from './exchange.ts'
import { jsonIn } from './json-in.ts'
import { createPace, type Pace } from './pace.ts'
import { patiently } from './patiently.ts'
import { type Query, queryOf } from './query-of.ts'
import { readersOf } from './readers-of.ts'

/** In milliseconds, for a request that names no time of its own. */
const standardTimeout = 30_000
/** In bytes, for JSON: the first sync of an account in many rooms is large. */
const mostJson = 256 * 1024 * 1024

/** How a request is made. */
export interface How {
  readonly query?: Query
  /** Bytes go as they are, anything else as JSON. */
  readonly body?: unknown
  readonly mediaType?: string
  /** In milliseconds, for all of it. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** In bytes, of the answer; one that is larger is a fault with the code `too_large`. */
  readonly most?: number
}

/** What a client goes over. */
export interface Way {
  readonly dispatcher: Dispatcher
  readonly clock: Clock
  /** Breaks off whatever is under way. */
  readonly signal: AbortSignal
}

/** What the library hands over behind method and path. */
type More = [
  query?: Query | null,
  body?: unknown,
  timeout?: number | null,
  raw?: boolean,
  mediaType?: string | null,
  asBytes?: boolean,
]

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * The library's client with requests of our own, for the sake of its encryption. Whatever fails is a `MatrixFault`, so that
 * nothing that holds the token can get into a log.
 */
export class Client extends MatrixClient {
  /** At which whatever is counted is done. */
  readonly pace: Pace
  readonly #way: Way
  /** Who gets the keys of what is being encrypted, where that is settled. */
  readonly #readers = new AsyncLocalStorage<readonly string[] | undefined>()

  constructor(
    { homeserver, token }: { readonly homeserver: string; readonly token: string },
    way: Way,
    cryptoStore?: MatrixClient['cryptoStore'],
  ) {
    super(homeserver, token, undefined, cryptoStore)
    this.#way = way
    this.pace = createPace(way.clock, way.signal)
  }

  /** Makes a request of the client-server API, once; resolves with the JSON of the answer. */
  readonly call = async (method: Method, path: string, how: How = {}): Promise<unknown> =>
    jsonIn(await this.answerTo(method, path, how))

  /** The same for an answer that need not be JSON. */
  async answerTo(method: Method, path: string, how: How = {}): Promise<Answer> {
    const { query = {}, timeout = standardTimeout, signal, most = mostJson } = how
    const { dispatcher, clock, signal: end } = this.#way
    const url = new URL(this.homeserverUrl + path)
    url.search = queryOf(query).toString()
    const { body, type } = encoded(how)
    const headers = { authorization: `Bearer ${this.accessToken}`, ...(type !== undefined && { 'content-type': type }) }
    const signals = signal ? [end, signal] : [end]
    const answer = await exchange(dispatcher, { method, url, headers, body, timeout, signals, most })
    return accepted(answer, clock.now())
  }

  /** What the library asks for. Its keys and messages to devices may be sent twice, so they wait for a server that is busy. */
  override async doRequest(method: Method, endpoint: string, ...more: More): Promise<unknown> {
    const [query, body, timeout, raw, mediaType] = more
    const how: How = {
      query: query ?? {},
      body: body ?? undefined,
      ...(typeof timeout === 'number' && { timeout }),
      ...(mediaType && { mediaType }),
    }
    const { clock, signal } = this.#way
    const attempt = () => this.answerTo(method, endpoint, how)
    const answer = await (isOfCrypto(endpoint) ? patiently(clock, signal, attempt) : attempt())
    return raw ? { ...answer, statusCode: answer.status } : jsonIn(answer)
  }

  /** Encrypts a message, for these readers and nobody who has come since they were asked for; by default for all there are. */
  async encrypted(room: string, content: object, readers?: readonly string[]): Promise<object> {
    return this.#readers.run(readers, () => this.crypto.encryptRoomEvent(room, 'm.room.message', content))
  }

  /** Those who get the keys of a room: whoever is invited shall read what was said to them meanwhile. */
  override async getJoinedRoomMembers(room: string): Promise<string[]> {
    const settled = this.#readers.getStore()
    if (settled) return [...settled]
    return [...(await readersOf(this, room)).keys()]
  }
}

const isOfCrypto = (endpoint: string): boolean => /^\/_matrix\/client\/v3\/(keys|sendToDevice)\//.test(endpoint)

function encoded({ body, mediaType }: How): { readonly body?: Uint8Array | string; readonly type?: string } {
  if (body === undefined) return {}
  if (body instanceof Uint8Array) return { body, type: mediaType ?? 'application/octet-stream' }
  return { body: JSON.stringify(body), type: 'application/json' }
}
