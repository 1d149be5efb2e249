import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Delivered } from './delivered.ts'
import { originOf } from './origin.ts'

/** Since room version 11 it stands in the content. */
const redacting = z.object({ redacts: z.string() })

/** Somebody took back a message or a reaction. */
export function redaction(delivered: Delivered): Incoming | undefined {
  const { content, redacts } = delivered.event
  const ref = redacting.safeParse(content).data?.redacts ?? redacts
  return ref === undefined ? undefined : { kind: 'withdrew', ...originOf(delivered), ref }
}
