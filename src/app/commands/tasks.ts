import { accepted } from '#domain/outcome.ts'
import { heading, paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Button } from '#app/contracts/reply.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { mainPlan } from '#app/main-plan.ts'
import { awaited, type OwnRequest, ownRequests } from '#app/rounds/own-requests.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { requestBlocks, requestButtons } from '#app/answers/request-blocks.ts'
import { readBook } from '#app/rounds/round-book.ts'

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
    if (book.round?.state !== 'open') {
      const opens = book.next?.opens
      return accepted(answering(reply(opens ? answers.nothingNow(by.say.instant(opens)) : answers.nothingPlanned)))
    }
    const own = ownRequests(book, by.person.id)
    const climbed = awaited(book, by.person.id, plan.reminders)
    const mine = own.filter(({ request }) => request.state === 'asked')
    const open = [...mine, ...climbed.filter(({ request }) => !mine.some((each) => each.request.id === request.id))]
    if (own.length === 0 && open.length === 0) return accepted(answering(reply(answers.noneYours)))
    const last = await earlierAnswers(
      powers,
      book,
      open.map(({ measure }) => measure.id),
    )
    const body: Block[] = [paragraph(open.length === 0 ? answers.allDone : answers.openCount(open.length))]
    const buttons: Button[] = []
    for (const { measure, request, standingIn } of open) {
      body.push(...requestBlocks({ measure, request, standingIn, last: last.get(measure.id), withDue: true }, by))
      buttons.push(...requestButtons(measure, last.has(measure.id), by))
    }
    return accepted(answering(replyWith(buttons, ...body, ...done(own, by))))
  },
}

function done(own: readonly OwnRequest[], { words, say }: Actor): readonly Block[] {
  const settled = own.filter(({ request }) => request.state !== 'asked')
  if (settled.length === 0) return []
  const lines = settled.map(({ measure, request }) => `${measure.code} ${measure.title}: ${say.light(request.light)}`)
  return [heading(4, words.answers.answeredAlready), ...lines.map((line) => paragraph(line))]
}
