import { accepted } from '#domain/outcome.ts'
import { isPoint } from '#domain/motion.ts'
import { awaitsAnswer } from '#domain/request.ts'
import { phaseOf } from '#domain/round.ts'
import { heading, paragraph, strong } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Button } from '#app/contracts/reply.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { mainPlan } from '#app/main-plan.ts'
import { awaited, type OwnRequest, ownRequests, stillOwn } from '#app/rounds/own-requests.ts'
import type { Powers } from '#app/powers.ts'
import { offerButtons } from '#app/people/offer-buttons.ts'
import { type OpenOffer, openOffers } from '#app/people/open-offers.ts'
import { answering, replyWith } from '#app/reply.ts'
import { everyButtons, requestBlocks, askedButtons } from '#app/answers/request-blocks.ts'
import { queryBlocks } from '#app/answers/query-blocks.ts'
import { quietLaterButton } from '#app/rounds/quiet-later-button.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** A person's open requests with the last answer, and what they have answered already. */
export const tasks: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'tasks',
  needs: 'see-own',
  async questions() {
    return []
  },
  async run(powers, _, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const { answers } = by.words
    const own = ownRequests(book, by.person.id)
    const climbed = awaited(book, by.person.id, plan.reminders)
    const offers = await openOffers(powers, book, by.person)
    const offered = offers.map((each) => paragraph(offerLine(each, book, by)))
    const offerAnswers = offers.flatMap(({ offer, measure }) => offerButtons(offer, measure.code, by))
    if (book.round?.state !== 'open' && climbed.length === 0) {
      const opens = book.next?.opens
      const nothing = opens ? answers.nothingNow(by.say.instant(opens)) : answers.nothingPlanned
      return accepted(answering(replyWith(offerAnswers, nothing, ...offered)))
    }
    const mine = stillOwn(book, by.person.id)
    const open = [...mine, ...climbed.filter(({ request }) => !mine.some((each) => each.request.id === request.id))]
    if (own.length === 0 && open.length === 0)
      return accepted(answering(replyWith(offerAnswers, answers.noneYours, ...offered)))
    const last = await lastAnswers(powers, book, open)
    const body: Block[] = [paragraph(open.length === 0 ? answers.allDone : answers.openCount(open.length))]
    const buttons: Button[] = []
    for (const { measure, request, standingIn } of open) {
      const withDue = request.state === 'asked'
      body.push(...requestBlocks({ measure, request, standingIn, last: last.get(measure.id), withDue }, by))
      body.push(...queryBlocks(book.queryOf(request), by))
      if (request.reopenedAt !== null) body.push(paragraph(by.words.afterwards.reopenedForYou))
      buttons.push(
        ...askedButtons({ measure, request }, last.has(measure.id), by),
        ...quietLaterButton(request, measure.code, by),
      )
    }
    buttons.push(...everyButtons(climbed.length, last.size > 0, by))
    return accepted(
      answering(
        replyWith(
          [...buttons, ...changes(own, book, powers, by), ...offerAnswers],
          ...body,
          ...offered,
          ...done(own, by),
        ),
      ),
    )
  },
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

function done(own: readonly OwnRequest[], { words, say }: Actor): readonly Block[] {
  const settled = own.filter(({ request }) => !awaitsAnswer(request))
  if (settled.length === 0) return []
  const lines = settled.map(({ measure, request }) =>
    paragraph(
      strong(`${measure.code} ${measure.title}`),
      ...(isPoint(measure) ? [] : [`: ${say.light(request.light)}`]),
    ),
  )
  return [heading(4, words.answers.answeredAlready), ...lines]
}

/** The ways back to what is answered already, as long as it can be changed. */
const changes = (
  own: readonly OwnRequest[],
  { round }: Pick<RoundBook, 'round'>,
  { now }: Pick<Powers, 'now'>,
  { words }: Actor,
): readonly Button[] =>
  round === null || phaseOf(round, now()) === 'closed'
    ? []
    : own
        .filter(({ request }) => request.state === 'answered' && !awaitsAnswer(request))
        .map(({ measure }) => ({ ...changeButton(words, measure.code), quiet: true }))

/** Who offers a measure, or asks for one. */
function offerLine({ offer, measure: { code, title }, word }: OpenOffer, book: RoundBook, { words }: Actor): string {
  const name = book.directory.people.find(({ id }) => id === offer.madeBy)?.name ?? ''
  return word === 'take-over' ? words.people.offer(code, title, name) : words.people.asking(code, title, name)
}
