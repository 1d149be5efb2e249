import type { PlanSettings } from '#domain/city.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { pointWords } from '#app/motions/point-words.ts'
import { ofPlan } from '#app/chat/of-plan.ts'
import { queryBlocks } from '#app/answers/query-blocks.ts'
import { askedButtons, everyButtons, requestBlocks } from '#app/answers/request-blocks.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { awaited, type OwnRequest, ownRequests, stillOwn } from '#app/rounds/own-requests.ts'
import { quietLaterButton } from '#app/rounds/quiet-later-button.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** What a person has to do with in one plan's present round. */
export interface TasksInPlan {
  readonly book: RoundBook
  /** All that they answer for, in whatever state. */
  readonly own: readonly OwnRequest[]
  readonly open: readonly OwnRequest[]
  /** What is open, with the last answer, and the ways to answer it. */
  readonly body: readonly Block[]
  readonly buttons: readonly Button[]
}

export async function tasksInPlan(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  plan: PlanSettings,
  by: Actor,
): Promise<TasksInPlan> {
  const book = await readBook(powers, plan.code)
  const climbed = awaited(book, by.person.id, plan.reminders)
  const mine = stillOwn(book, by.person.id)
  const open = [...mine, ...climbed.filter(({ request }) => !mine.some((each) => each.request.id === request.id))]
  const last = await lastAnswers(powers, book, open)
  const buttons = [
    ...open.flatMap(({ measure, request }) => [
      ...askedButtons({ measure, request }, last.has(measure.id), by),
      ...quietLaterButton(request, measure.code, by),
    ]),
    ...everyButtons(climbed.length, last.size > 0, by),
  ]
  return {
    book,
    own: ownRequests(book, by.person.id),
    open,
    body: open.flatMap(({ measure, request, standingIn }) => [
      ...requestBlocks(
        { measure, request, standingIn, last: last.get(measure.id), withDue: request.state === 'asked' },
        by,
      ),
      ...queryBlocks(book.queryOf(request), by),
      ...(request.reopenedAt === null ? [] : [paragraph(pointWords(by.words, plan).afterwards.reopenedForYou)]),
    ]),
    buttons: plan.motion ? (ofPlan(replyWith(buttons), plan.code, powers.city).buttons ?? []) : buttons,
  }
}

/** What is asked about again is shown as it was answered in this round, all else as it was answered before. */
async function lastAnswers(powers: Pick<Powers, 'store'>, book: RoundBook, open: readonly OwnRequest[]) {
  const earlier = await earlierAnswers(
    powers,
    book,
    open.map(({ measure }) => measure.id),
  )
  const present = await powers.store.answers.byIds(open.flatMap(({ request }) => request.answer ?? []))
  const now = open.flatMap(({ measure, request }) => {
    const answer = present.find(({ id }) => id === request.answer)
    return answer ? [[measure.id, { answer, roundLabel: book.round?.label ?? '' }] as const] : []
  })
  return new Map([...earlier, ...now])
}
