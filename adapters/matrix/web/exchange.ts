import { type Dispatcher, request } from 'undici'
import { readUpTo } from '#network/read-up-to.ts'
import { breakingOff } from './breaking-off.ts'
import { connectionFault } from './connection-fault.ts'
import { MatrixFault } from './fault.ts'

/** A request as it goes out. */
export interface Asked {
  readonly method: Dispatcher.HttpMethod
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string | undefined
  /** In milliseconds, for all of it. */
  readonly timeout: number
  readonly signals: readonly AbortSignal[]
  /** In bytes: an answer that is larger is a fault with the code `too_large`. */
  readonly most: number
}

/** What came back, whatever its status. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Makes one request and reads the answer to its end. Rejects with a `MatrixFault` where there is none. */
export async function exchange(
  dispatcher: Dispatcher,
  { method, url, headers, body, timeout, signals, most }: Asked,
): Promise<Answer> {
  using end = breakingOff(timeout, signals)
  try {
    const sent = { method, headers, signal: end.signal, dispatcher, headersTimeout: 0, bodyTimeout: 0 }
    const answer = await request(url, { ...sent, ...(body !== undefined && { body }) })
    const read = await readUpTo(answer.body, most)
    if (read === 'too-large') throw tooLarge()
    return { status: answer.statusCode, headers: single(answer.headers), body: read }
  } catch (error) {
    throw error instanceof MatrixFault ? error : connectionFault(error, end.why())
  }
}

const tooLarge = (): MatrixFault =>
  new MatrixFault({ status: 0, code: 'too_large', retryAfter: undefined, neverLeft: false, body: undefined })

const single = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))
