import type { Answer } from '#domain/answer.ts'
import type { AskedMeasure } from '#domain/asked-measures.ts'
import { contributorOf } from '#domain/contributor-of.ts'
import { missingQuestions } from '#domain/check-answer.ts'
import type { AnswerFacts, MeasureFacts } from '#domain/interim-report.ts'
import { changeOf, isProposal } from '#domain/light.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Chain } from '#domain/responsibility.ts'

/**
 * One measure as the paper tells it, with the texts of `questions` only. `contributor` is the partner for whom a person
 * speaks; of a measure that a partner leads, every answer is the partner's contribution.
 */
export function measureFacts(
  { measure, field, request, answer, requestBefore, last, references }: AskedMeasure,
  chain: Chain,
  questions: readonly Question[],
  contributor: (person: string | null) => Party | null,
): MeasureFacts {
  const open = isProposal(request.light) && measure.state !== request.light
  return {
    code: measure.code,
    title: measure.title,
    description: measure.description,
    field: field?.name ?? null,
    lead: chain.lead && partyLabel(chain.lead),
    participants: chain.participants.map(partyLabel),
    partners: chain.partners.map(partyLabel),
    ...(references.length > 0 && { references: references.map(({ kind, title, url }) => ({ kind, title, url })) }),
    state: request.state,
    change: changeOf(requestBefore?.light, request.light),
    now: answer && { ...answerFacts(answer, questions), proposed: open, ...byPartner(answer, chain, contributor) },
    last: last ? { ...answerFacts(last.answer, questions), round: last.roundLabel } : null,
    ...(requestBefore && { lightBefore: requestBefore.light }),
    ...(requestBefore && requestBefore.state !== 'answered' && { missingBefore: true as const }),
  }
}

function byPartner(
  answer: Answer,
  { lead }: Chain,
  partnerOf: (person: string | null) => Party | null,
): Pick<AnswerFacts, 'partner'> {
  const partner = contributorOf(answer, lead, partnerOf)
  return partner ? { partner: partner.name } : {}
}

/** An earlier answer's proposal is past: it waits for nobody any more. */
function answerFacts(answer: Answer, questions: readonly Question[]): AnswerFacts {
  return {
    light: answer.light,
    percent: questions.some(({ kind }) => kind === 'percent') ? answer.percent : null,
    fields: Object.fromEntries(questions.flatMap(({ id }) => textOf(answer, id))),
    at: answer.at,
    unchangedRounds: answer.unchangedRounds,
    late: answer.late,
    ...(answer.supplement && { supplement: true as const }),
    proposed: false,
    incomplete: missingQuestions(answer, questions).map(({ id }) => id),
  }
}

function textOf({ fields }: Answer, question: string): readonly (readonly [string, string])[] {
  const text = fields[question]
  return text === undefined ? [] : [[question, text]]
}
