import { z } from 'zod'

/** The name under which a post carries our key; everyone in the workspace can read it, so there is nothing else in it. */
const markName = 'masterplan_delivery'

/** What a post carries so that it is found again. */
export const markOf = (key: string) => ({ event_type: markName, event_payload: { key } })

const marked = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(markName), event_payload: z.object({ key: z.string() }) }),
})

/** A post of ours, as the history shows it; undefined for any other message. */
export function markedPost(message: unknown): { readonly ts: string; readonly key: string } | undefined {
  const { data } = marked.safeParse(message)
  return data && { ts: data.ts, key: data.metadata.event_payload.key }
}
