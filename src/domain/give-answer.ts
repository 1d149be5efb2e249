import type { Answer, AnswerContent, AnswerSource } from '#domain/answer.ts'
import { checkAnswer } from '#domain/check-answer.ts'
import type { Instant } from '#domain/instant.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import { takesSupplement } from '#domain/takes-supplement.ts'
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
  /** Whether the round's paper is released. */
  readonly released: boolean
  /** The coordination takes this answer although it came after grace or the freeze. */
  readonly admitted?: boolean
  readonly code: string
}

/**
 * A new revision with a content that `checkAnswer` has passed. Refuses what the round's phase forbids: before it
 * opens, after grace from anyone but a coordinator, and once it is frozen. There the coordination gives leave for a
 * supplement: it asks back, opens the request again or admits what came; once the paper is released it no longer can.
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
  if (!content.ok) return refused(refusalOf(input) ?? content.problem)
  return revision(input, content.value, standing)
}

/**
 * An answer that came after grace, admitted as the next revision: before the freeze as a late answer, after it as a
 * supplement. Refuses once the paper is released.
 */
export function admitLate(input: Answering, late: Answer): Outcome<Answer> {
  const forbidden = refusalOf({ ...input, admitted: true })
  return forbidden ? refused(forbidden) : accepted({ ...late, ...lateness(input), seq: input.previousSeq + 1 })
}

function lateness({ round, at }: Answering): Pick<Answer, 'late' | 'supplement'> {
  const supplement = phaseOf(round, at) === 'closed'
  return { late: !supplement, supplement }
}

function revision(
  input: Answering,
  content: AnswerContent,
  standing: Pick<Answer, 'carriedFrom' | 'unchangedRounds'>,
): Outcome<Answer> {
  const forbidden = refusalOf(input)
  if (forbidden) return refused(forbidden)
  const { id, request, round, previousSeq, at, author, behalf, source } = input
  const supplement = phaseOf(round, at) === 'closed'
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
    // Whoever answers a question back is not late, and a supplement is more than late.
    late: at >= request.due && request.query === null && !supplement,
    supplement,
  })
}

/**
 * Why nothing is taken now, if so. A request whose own due date was put off may still be answered until then, and so may
 * an open question back.
 */
export function refusalOf(input: Answering): Problem | undefined {
  const { request, round, at, coordinator, admitted = false, code } = input
  switch (phaseOf(round, at)) {
    case 'planned':
      return { kind: 'not-asked', code }
    case 'closed':
      return frozen(input)
    case 'closing':
      return coordinator || admitted || at < request.due || request.query !== null
        ? undefined
        : { kind: 'grace-over', code, closes: round.closes }
    case 'open':
    case 'grace':
      return undefined
  }
}

function frozen({ request, round, released, at, admitted = false, code }: Answering): Problem | undefined {
  const { label, kind } = round
  if (released) return { kind: 'released', code, label }
  const leave = takesSupplement(request, round, at) || (admitted && kind !== 'imported')
  return leave ? undefined : { kind: 'frozen', code, label }
}
