import { z } from 'zod'

const chosen = z.object({ value: z.string() })

/** What stands in one element, whatever its kind. */
const cell = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
})

const input = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  element: z.object({ action_id: z.string() }),
})

/** A modal as Slack sends it back with what was done in it; of its blocks only the fields count. */
export const payloadView = z.object({
  id: z.string(),
  hash: z.string().nullish(),
  type: z.literal('modal'),
  private_metadata: z.string(),
  blocks: z
    .array(z.unknown())
    .nullish()
    .transform((blocks) => (blocks ?? []).flatMap((block) => input.safeParse(block).data ?? [])),
  // Slack has sent `"values": []` for none (slack-go #943).
  state: z
    .object({ values: z.record(z.string(), z.record(z.string(), cell)).catch({}) })
    .nullish()
    .transform((state) => state?.values ?? {}),
})

export type PayloadView = z.infer<typeof payloadView>
export type Cell = z.infer<typeof cell>
