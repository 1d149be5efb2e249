import type { Answer } from './exchange.ts'
import { MatrixFault } from './fault.ts'
import { parsed } from './parsed.ts'

/** What a good answer holds. Throws a `MatrixFault` with the code `no_json` where somebody else has answered. */
export function jsonIn({ status, body }: Answer): unknown {
  const content = parsed(body)
  if (content !== undefined) return content
  throw new MatrixFault({ status, code: 'no_json', retryAfter: undefined, neverLeft: false, body: undefined })
}
