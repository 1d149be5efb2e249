import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Instead } from '#app/contracts/undo.ts'
import type { Instant } from '#domain/instant.ts'

/** What goes on beside the acts of a person: nobody would think of taking it back. */
const besides: readonly Change['kind'][] = [
  'draft-kept',
  'draft-dropped',
  'dialogue-at',
  'dialogue-ended',
  'said-noted',
  'said-became',
  'act-noted',
  'seen',
  'file-kept',
  'paper-file-made',
  'paper-flaws-told',
  'person-erased',
]

const insteadOf: Partial<Record<Change['kind'], Instead>> = {
  answered: 'answer',
  'late-kept': 'late',
  'late-decided': 'late',
  reminded: 'sent',
  'paper-drafted': 'paper',
  'paper-edited': 'paper',
  'paper-remarked': 'paper',
  'paper-withdrawn': 'paper',
  'paper-released': 'paper',
  'motion-registered': 'motion',
  'motion-changed': 'motion',
  'round-planned': 'round',
  'round-changed': 'round',
  'round-state': 'round',
  'measure-linked': 'link',
}

/**
 * Notes a decision as the last act of a person, with the way to take it back or what to do instead, so that nobody
 * takes back an older act by mistake. Nothing when the decision only looks something up or asks.
 */
export function lastAct(decision: Decision, person: string, at: Instant): readonly Change[] {
  const { changes, messages, undo } = decision
  const acts = changes.map(({ kind }) => kind).filter((kind) => !besides.includes(kind))
  if (acts.includes('act-undone') || (acts.length === 0 && messages.length === 0 && !undo)) return []
  const told = new Set(messages.flatMap(({ to }) => ('person' in to && to.person !== person ? [to.person] : [])))
  const supplements = changes.some((change) => change.kind === 'answered' && change.answer.supplement)
  const instead = supplements ? 'late' : acts.map((kind) => insteadOf[kind]).find((each) => each !== undefined)
  const way = undo ?? { instead: instead ?? (acts.length === 0 ? 'sent' : 'other') }
  return [{ kind: 'act-noted', act: { person, at, told: [...told], undo: way } }]
}
