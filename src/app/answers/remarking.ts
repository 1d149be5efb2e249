import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'

/** A receipt with what else is to be said, in full also where a line would do otherwise. */
export function remarking(decision: Decision, remarks: readonly string[]): Decision {
  if (remarks.length === 0) return decision
  const { inShort: _, ...taken } = decision
  const { reply } = taken
  return { ...taken, reply: { ...reply, body: [...reply.body, paragraph(remarks.join(' '))] } }
}
