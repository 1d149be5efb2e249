import { boardsOn, seatOf } from '#domain/board.ts'
import { accepted } from '#domain/outcome.ts'
import { isPoint } from '#domain/motion.ts'
import { awaitsAnswer } from '#domain/request.ts'
import { phaseOf } from '#domain/round.ts'
import { heading, paragraph, strong } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Button } from '#app/contracts/reply.ts'
import { boardTasks } from '#app/boards/board-tasks.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { tasksInPlan } from '#app/answers/tasks-in-plan.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { OwnRequest } from '#app/rounds/own-requests.ts'
import { signatureTasks } from '#app/signing/signature-tasks.ts'
import type { Powers } from '#app/powers.ts'
import { offerButtons } from '#app/people/offer-buttons.ts'
import { type OpenOffer, openOffers } from '#app/people/open-offers.ts'
import { answering, replyWith } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A person's open requests with the last answer, what awaits their signature, and what they have answered already. */
export const tasks: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'tasks',
  needs: 'see-own',
  async questions() {
    return []
  },
  async run(powers, _, by) {
    const plan = mainPlan(powers.city)
    const main = await tasksInPlan(powers, plan, by)
    const others = powers.city.plans.filter(({ code, motion }) => motion && code !== plan.code)
    const motions = await Promise.all(others.map((each) => tasksInPlan(powers, each, by)))
    const parts = [main, ...motions]
    const [own, open] = [parts.flatMap((part) => part.own), parts.flatMap((part) => part.open)]
    const { book } = main
    const { answers } = by.words
    const [signatures, ofBoard] = [await signatureTasks(powers, by), await boardTasks(powers, plan.code, book, by)]
    const more = [...signatures.body, ...ofBoard.body]
    const moreButtons = [...signatures.buttons, ...ofBoard.buttons]
    const offers = await openOffers(powers, book, by.person)
    const offered = offers.map((each) => paragraph(offerLine(each, book, by)))
    const offerAnswers = offers.flatMap(({ offer, measure }) => offerButtons(offer, measure.code, by))
    if (own.length === 0 && open.length === 0) {
      const opens = book.next?.opens
      const nothing = opens ? answers.nothingNow(by.say.instant(opens)) : answers.nothingPlanned
      const isMember = seatOf(by.person, boardsOn(book.directory, book.today)) !== undefined
      const noneYours = isMember ? answers.courtesy.nothing : answers.noneYours
      const said = book.round?.state === 'open' ? noneYours : nothing
      const lines = more.length > 0 ? more : [said]
      return accepted(answering(replyWith([...moreButtons, ...offerAnswers], ...lines, ...offered)))
    }
    return accepted(
      answering(
        replyWith(
          [
            ...parts.flatMap(({ buttons }) => buttons),
            ...moreButtons,
            ...parts.flatMap((part) => changes(part.own, part.book, powers, by)),
            ...offerAnswers,
          ],
          paragraph(open.length === 0 ? answers.allDone : answers.openCount(open.length)),
          ...parts.flatMap(({ body }) => body),
          ...more,
          ...offered,
          ...done(own, by),
        ),
      ),
    )
  },
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
