import type { PlanSettings } from '#domain/city.ts'
import type { Measure } from '#domain/measure.ts'
import { partyLabel } from '#domain/party.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Request } from '#domain/request.ts'
import { heading, paragraph, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { referenceLines } from '#report/reference-lines.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { shownQuestions } from '#app/answers/shown-questions.ts'
import { earlierAnswer, type EarlierAnswer } from '#app/rounds/earlier-answers.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { coordinationBlocks } from '#app/status/coordination-blocks.ts'

/** One measure: who leads, how it stands in this round, and the last answer before. */
export async function measureBlocks(
  { store }: Pick<Powers, 'store'>,
  plan: PlanSettings,
  book: RoundBook,
  measure: Measure,
  by: Actor,
): Promise<readonly Block[]> {
  const { status } = by.words
  const request = book.requestOf(measure)
  const [answer] = request?.answer ? await store.answers.byIds([request.answer]) : []
  const earlier = await earlierAnswer({ store }, book, measure.id)
  const { lead, participants, partners } = book.chain(measure)
  const named = [...participants, ...partners].map(partyLabel)
  const questions = shownQuestions(book.round, plan, book, by, measure)
  const references = (await store.references.of(plan.code)).filter((each) => each.measure === measure.id)
  const facts = [
    { term: status.lead, value: [t(lead ? partyLabel(lead) : status.nobody)] },
    ...(named.length > 0 ? [{ term: status.involved, value: [t(by.say.list(named))] }] : []),
    ...(references.length > 0
      ? [{ term: by.words.references.title, value: referenceLines(references, by.words) }]
      : []),
    ...(request ? [{ term: status.round(book.round?.label ?? ''), value: [t(standOf(request, by.words))] }] : []),
  ]
  return [
    heading(3, `${measure.code} ${measure.title}`),
    { type: 'facts', items: facts },
    ...(answer ? answerBlocks(answer, questions, by) : []),
    ...(request ? await coordinationBlocks({ store }, book, measure, request, by) : []),
    ...before(earlier, questions, by),
  ]
}

/** `beantwortet, Rückfrage offen`: its state, and what is awaited besides. */
function standOf({ state, query, reopenedAt }: Request, { status, afterwards }: Actor['words']): string {
  return [
    status.state[state],
    ...(query === null ? [] : [afterwards.query.open]),
    ...(reopenedAt === null ? [] : [afterwards.reopenedShort]),
  ].join(', ')
}

function before(earlier: EarlierAnswer | undefined, questions: readonly Question[], by: Actor): readonly Block[] {
  if (!earlier) return []
  const { answer, roundLabel } = earlier
  return [
    paragraph(by.words.answers.lastAnswer(roundLabel, by.say.dayOf(answer.at))),
    ...answerBlocks(answer, questions, by),
  ]
}
