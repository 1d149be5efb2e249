import type { Answer, AnswerContent, AnswerSource } from '#domain/answer.ts'
import { checkAnswer } from '#domain/check-answer.ts'
import type { Instant } from '#domain/instant.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { phaseOf } from '#domain/round.ts'

/** Who answers what, and when; `code` is the measure's, for a refusal. */
export interface Answering {
  readonly id: string
  readonly request: Request
  readonly round: Round
  /** The request's highest revision so far, 0 before the first. */
  readonly previousSeq: number
  readonly at: Instant
  readonly author: string
  readonly behalf: string | null
  readonly source: AnswerSource
  /** Coordinators still write between the end of grace and the freeze. */
  readonly coordinator: boolean
  readonly code: string
}

/**
 * A new revision with a content that `checkAnswer` has passed. Refuses what the round's phase forbids: before it
 * opens, once it is frozen, and after grace from anyone but a coordinator.
 */
export function giveAnswer(input: Answering & { readonly content: AnswerContent }): Outcome<Answer> {
  return revision(input, input.content, { carriedFrom: null, unchangedRounds: 0 })
}

/**
 * A revision that lets the last answer stand, with the texts in `completed` added where a question was still open.
 * Taking over from an earlier round counts one more round unchanged; repeating the present answer counts none.
 * Refuses as `giveAnswer` does, and a content that the round's questionnaire does not take.
 */
export function carryForward(
  input: Answering & { readonly earlier: Answer; readonly completed: Readonly<Record<string, string>> },
): Outcome<Answer> {
  const { earlier, completed, request, round } = input
  const { light, percent } = earlier
  const content = checkAnswer({ light, percent, fields: { ...earlier.fields, ...completed } }, round.questionnaire)
  const standing =
    earlier.request === request.id
      ? { carriedFrom: earlier.carriedFrom, unchangedRounds: earlier.unchangedRounds }
      : { carriedFrom: earlier.id, unchangedRounds: earlier.unchangedRounds + 1 }
  if (!content.ok) return refused(refusal(input) ?? content.problem)
  return revision(input, content.value, standing)
}

function revision(
  input: Answering,
  content: AnswerContent,
  standing: Pick<Answer, 'carriedFrom' | 'unchangedRounds'>,
): Outcome<Answer> {
  const forbidden = refusal(input)
  if (forbidden) return refused(forbidden)
  const { id, request, previousSeq, at, author, behalf, source } = input
  return accepted({
    id,
    request: request.id,
    seq: previousSeq + 1,
    at,
    author,
    behalf,
    source,
    ...content,
    ...standing,
    late: at >= request.due,
    supplement: false,
  })
}

/** A request whose own due date was put off may still be answered until then. */
function refusal({ request, round, at, coordinator, code }: Answering): Problem | undefined {
  switch (phaseOf(round, at)) {
    case 'planned':
      return { kind: 'not-asked', code }
    case 'closed':
      return { kind: 'frozen', code, label: round.label }
    case 'closing':
      return coordinator || at < request.due ? undefined : { kind: 'grace-over', code, closes: round.closes }
    case 'open':
    case 'grace':
      return undefined
  }
}
