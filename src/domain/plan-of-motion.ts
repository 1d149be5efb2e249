import type { PlanSettings } from '#domain/city.ts'
import type { Motion } from '#domain/motion.ts'
import { ownQuestion, type Question } from '#domain/questionnaire.ts'
import { sessionsOfCommittee } from '#domain/sessions-of-committee.ts'

/** What is asked of a motion's points where the city says nothing else: a text and, if wished, an internal note. */
const motionQuestionnaire: readonly Question[] = [
  { ...ownQuestion, id: 'text', required: true },
  { ...ownQuestion, id: 'note', level: 'internal' },
]

/**
 * The plan that a motion's points make: it is asked about, reminded of and written about as the plan it concerns is, for
 * its own committee and for `reason`.
 */
export function planOfMotion(motion: Motion, plan: PlanSettings, reason: string): PlanSettings {
  const { number, title, committee } = motion
  // A motion has no life cycle of its own: whatever becomes of the plan, it is answered.
  const { stage: _stage, stageSince: _since, reportsUntil: _until, reportsFrom: _from, ...usual } = plan
  return {
    ...usual,
    code: number,
    name: title,
    reason,
    committee: committee ?? plan.committee,
    sessions: sessionsOfCommittee(plan, committee ?? plan.committee),
    cancelledSessions: committee === null ? (plan.cancelledSessions ?? []) : [],
    questionnaire: plan.motions?.questionnaire ?? motionQuestionnaire,
    criteria: {},
    trialStarts: null,
    motion,
  }
}
