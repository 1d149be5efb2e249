import type { Request } from '#domain/request.ts'
import type { Change } from '#app/contracts/change.ts'
import { answerKey } from '#app/import/comparables.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import { standingOf, toldRequests } from '#app/import/requests-to-ask.ts'

/**
 * Requests that stand otherwise than an answer leaves them, once theirs is given: excused all the same, reopened, put
 * off.
 */
export function requestsToRestore(
  plan: ImportPlan,
  asked: readonly Request[],
  given: readonly Change[],
): readonly Change[] {
  const requestOf = new Map(asked.map((request) => [request.id, request]))
  const answerTo = new Map(
    given.flatMap((change) => (change.kind === 'answered' ? [[change.answer.request, change.answer] as const] : [])),
  )
  return toldRequests(plan).flatMap((said): readonly Change[] => {
    const request = requestOf.get(answerKey(said))
    const answer = answerTo.get(answerKey(said))
    const { reason, declinedBy, snoozedUntil, reopenedAt } = said
    const plain =
      said.state === 'answered' && [reason, declinedBy, snoozedUntil, reopenedAt].every((one) => one === null)
    if (!request || !answer || plain) return []
    const restored = { ...request, ...standingOf(said), answer: answer.id, light: answer.light }
    return [{ kind: 'request-restored', request: restored, version: request.version + 1 }]
  })
}
