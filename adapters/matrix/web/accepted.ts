import { z } from 'zod'
import type { Answer } from './exchange.ts'
import { MatrixFault } from './fault.ts'
import { parsed } from './parsed.ts'
import { retryAfter } from './retry-after.ts'

const refusal = z.object({ errcode: z.string() })

/**
 * The answer, if it is a good one. Throws a `MatrixFault` for every other, be it JSON, a page of a proxy, or a question back
 * (UIA, 401 without a code); its code is `http_502` or so where the answer has none.
 */
export function accepted(answer: Answer, now: number): Answer {
  const { status, headers, body } = answer
  if (status >= 200 && status < 300) return answer
  const content = parsed(body)
  throw new MatrixFault({
    status,
    code: refusal.safeParse(content).data?.errcode ?? `http_${status}`,
    retryAfter: retryAfter(headers['retry-after'], content, now),
    neverLeft: false,
    body: content,
  })
}
