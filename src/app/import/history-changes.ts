import type { Change } from '#app/contracts/change.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import { answersToGive } from '#app/import/answers-to-give.ts'
import type { ImportRules } from '#app/import/import-rules.ts'
import { pastRound } from '#app/import/past-round.ts'
import type { Present } from '#app/import/present.ts'
import { requestsToRestore } from '#app/import/requests-to-restore.ts'
import { subjectIds } from '#app/import/subject-ids.ts'
import { requestsToAsk } from '#app/import/requests-to-ask.ts'

/**
 * Past rounds as closed rounds, in which every measure was asked: those without an answer are missing. An answer that
 * the file has changed becomes a new revision.
 */
export function historyChanges(plan: ImportPlan, present: Present, rules: ImportRules): readonly Change[] {
  const compared = plan.rounds.map((one) => ({ how: one.how, round: pastRound(one.value, present, rules) }))
  const added = compared.filter(({ how }) => how === 'added').map(({ round }) => round)
  const changed = compared.filter(({ how }) => how === 'changed').map(({ round }) => round)
  const known = new Map([...present.rounds, ...changed, ...added].map((round) => [round.id, round]))
  const rounds = [...known.values()].toSorted((a, b) => (a.periodFrom < b.periodFrom ? -1 : 1))

  const answers = plan.answers.filter(({ how }) => how !== 'left').map(({ value }) => value)
  const asked = requestsToAsk({ answers, rounds, added, plan, present, today: rules.today })
  const requests = [...present.requests, ...asked]
  const idOf = subjectIds(plan, present)
  const given = answersToGive({ answers, rounds, requests, present: present.answers, idOf })
  return [
    ...added.map((round): Change => ({ kind: 'round-planned', round })),
    ...changed.map((round): Change => ({ kind: 'round-changed', round, version: round.version })),
    ...asked.map((request): Change => ({ kind: 'asked', request })),
    ...given,
    ...requestsToRestore(plan, asked, given),
  ]
}
