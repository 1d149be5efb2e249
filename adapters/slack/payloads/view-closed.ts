import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { payloadView } from '#adapters/slack/forms/payload-view.ts'
import { filledIn } from '#adapters/slack/forms/submitted.ts'
import { byUser } from './by-user.ts'

const closed = z.object({ type: z.literal('view_closed'), view: z.unknown() })

/**
 * A form that was closed without being sent, with what stands in it. Slack itself sends none of that along: it comes from
 * what was seen before (`typedSoFar`), and without it nothing is known that could be kept.
 */
export function viewClosed(payload: unknown): Incoming | undefined {
  const { data } = closed.safeParse(payload)
  const by = byUser(payload)
  const view = payloadView.safeParse(data?.view).data
  const left = filledIn(data?.view)
  if (!by || !view || !left || Object.keys(view.state).length === 0) return undefined
  return { kind: 'form-left', key: `closed ${view.id}`, ...by, ...left }
}
