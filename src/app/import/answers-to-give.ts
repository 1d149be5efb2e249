import type { Answer } from '#domain/answer.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import type { SeedAnswer } from '#app/contracts/seed.ts'
import { pastAnswer } from '#app/import/past-answer.ts'
import type { Subject } from '#app/import/subject-ids.ts'

interface Giving {
  readonly answers: readonly SeedAnswer[]
  /** Every round of the plan, earliest first. */
  readonly rounds: readonly Round[]
  readonly requests: readonly Request[]
  /** The answers that stand already. */
  readonly present: readonly Answer[]
  idOf(subject: Subject): string
}

/** Past answers, round by round, so that “unchanged” can take over from the round before. */
export function answersToGive({ answers, rounds, requests, present, idOf }: Giving): readonly Change[] {
  const requestOf = new Map(requests.map((request) => [`${request.round} ${request.subject}`, request]))
  const standing = new Map(present.map((answer) => [answer.request, answer]))

  const answerIn = (round: Round, measure: string): Answer | undefined =>
    standing.get(requestOf.get(`${round.id} ${measure}`)?.id ?? '')

  return rounds.flatMap((round, place) =>
    answers
      .filter((answer) => answer.plan === round.plan && answer.round === round.label)
      .flatMap((seed): readonly Change[] => {
        const measure = idOf(seed)
        const request = requestOf.get(`${round.id} ${measure}`)
        if (!request) return []
        const before = rounds.slice(0, place).map((each) => answerIn(each, measure))
        const earlier = before.findLast((each) => each !== undefined)
        const source = seed.record?.carriedFrom
        const from = rounds.find(({ plan, label }) => plan === source?.plan && label === source.round)
        const carried = from && source ? answerIn(from, idOf(source)) : undefined
        const context = { request, at: round.closes, present: standing.get(request.id), earlier, carried }
        const answer = pastAnswer(seed, context)
        standing.set(request.id, answer)
        return [{ kind: 'answered', answer, version: request.version }]
      }),
  )
}
