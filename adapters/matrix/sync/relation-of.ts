import { z } from 'zod'

const relation = z.object({ 'm.relates_to': z.looseObject({ rel_type: z.string().optional(), event_id: z.string() }) })

/** What an event says it belongs to; undefined where it belongs to nothing. */
export function relationOf(content: unknown) {
  const parsed = relation.safeParse(content)
  return parsed.success ? parsed.data['m.relates_to'] : undefined
}
