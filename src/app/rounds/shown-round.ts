import type { Answer } from '#domain/answer.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Round } from '#domain/round.ts'
import type { MessagePart } from '#app/contracts/message.ts'
import type { Powers } from '#app/powers.ts'
import { type EarlierAnswer, earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** A round of which a prompt speaks, with what its requests look like now. */
export interface ShownRound {
  readonly plan: PlanSettings
  readonly round: Round
  readonly book: RoundBook
  readonly parts: readonly MessagePart[]
  /** By request, its present answer. */
  readonly answers: ReadonlyMap<string, Answer>
  /** By measure, its last answer in an earlier round. */
  readonly last: ReadonlyMap<string, EarlierAnswer>
}

/** Reads the rounds that these parts of a message are about; those whose request is gone are left out. */
export async function readShown(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  parts: readonly MessagePart[],
): Promise<readonly ShownRound[]> {
  const requests = await powers.store.requests.byIds(parts.map(({ request }) => request))
  const answers = await powers.store.answers.byIds(requests.flatMap(({ answer }) => answer ?? []))
  const byRequest = new Map(answers.map((answer) => [answer.request, answer]))
  const shown: ShownRound[] = []
  for (const [id, asked] of Map.groupBy(requests, (request) => request.round)) {
    const round = await powers.store.rounds.byId(id)
    const plan = powers.city.plans.find(({ code }) => code === round?.plan)
    if (!round || !plan) continue
    const book = await readBook(powers, plan.code, round.label)
    const ids = new Set(asked.map((request) => request.id))
    const subjects = asked.map(({ subject }) => subject)
    const last = await earlierAnswers(powers, book, subjects)
    shown.push({ plan, round, book, parts: parts.filter(({ request }) => ids.has(request)), answers: byRequest, last })
  }
  return shown
}
