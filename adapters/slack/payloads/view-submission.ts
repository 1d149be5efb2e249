import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { submitted } from '#adapters/slack/forms/submitted.ts'
import { byUser } from './by-user.ts'

const sent = z.object({ type: z.literal('view_submission'), trigger_id: z.string(), view: z.unknown() })

/** A form that was sent. Corrected and sent again, its id and hash are the same: only `trigger_id` is new each time. */
export function viewSubmission(payload: unknown): Incoming | undefined {
  const { data } = sent.safeParse(payload)
  const by = byUser(payload)
  const said = submitted(data?.view)
  if (!data || !by || !said) return undefined
  const trigger = { id: data.trigger_id, takes: 'forms' as const }
  return { kind: 'invoked', key: data.trigger_id, ...by, trigger, ...said }
}
