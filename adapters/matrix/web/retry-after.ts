import { z } from 'zod'

const body = z.object({ retry_after_ms: z.number().nonnegative() })

/**
 * The seconds to wait that an answer names: its `Retry-After` (seconds or a date), else the older `retry_after_ms` of the
 * body; undefined where it names none.
 */
export function retryAfter(header: string | undefined, content: unknown, now: number): number | undefined {
  if (header !== undefined && /^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header)
  const date = header === undefined ? Number.NaN : Date.parse(header)
  if (!Number.isNaN(date)) return Math.max(0, (date - now) / 1000)
  const { data } = body.safeParse(content)
  return data && data.retry_after_ms / 1000
}
