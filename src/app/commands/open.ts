import { partyLabel } from '#domain/party.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Request } from '#domain/request.ts'
import type { Command } from '#app/contracts/command.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import { allowed } from '#app/people/allowed.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { seenBy } from '#app/rounds/seen-by.ts'
import { waitingBlocks } from '#app/rounds/waiting-blocks.ts'
import { leftOut } from '#app/status/left-out.ts'

/** What is still unanswered, or was when the round closed, by office, and what waits beside it; no names. */
export const open: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'open',
  needs: 'see-awaited',
  async questions() {
    return []
  },
  async run(powers, _, by) {
    const { words, say } = by
    const book = seenBy(await readBook(powers, mainPlan(powers.city).code), by)
    const { round } = book
    if (!round || round.kind === 'imported') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
    const isOpen = round.state === 'open'
    const lacking = book.requests.filter(({ state }) => state === (isOpen ? 'asked' : 'missing'))
    const besides = [...(await waitingBlocks(powers, book, by)), ...leftOut(book, by)]
    if (lacking.length === 0) return accepted(answering(reply(words.status.nothingOpen(round.label), ...besides)))
    const { length: asked } = book.requests
    const count = isOpen
      ? words.status.openCount(lacking.length, asked)
      : words.status.missingCount(round.label, lacking.length, asked)
    const byParty = Map.groupBy(lacking, ({ party }) => party)
    const body = [...byParty].flatMap(([party, requests]) => {
      const found = book.directory.parties.find(({ id }) => id === party)
      const lines = requests.map(({ subject, due }) => {
        const measure = book.measure(subject)
        const when =
          due <= powers.now() ? words.status.overdueSince(say.instant(due)) : words.answers.dueBy(say.instant(due))
        return `${measure?.code ?? ''} ${measure?.title ?? ''}${isOpen ? ` – ${when}` : ''}`
      })
      return [heading(4, found ? partyLabel(found) : words.status.nobody), list(...lines)]
    })
    const mayRemind = isOpen && allowed(book, by, 'remind', mainPlan(powers.city).code)
    const buttons = mayRemind ? remindButtons(lacking, book, by) : []
    return accepted(answering(replyWith(buttons, paragraph(count), ...body, ...besides)))
  },
}

/** As many as fit into a row of buttons. */
const mostButtons = 25

/** Reminds of one measure. */
const remindButtons = (lacking: readonly Request[], book: RoundBook, { words }: Actor): readonly Button[] =>
  lacking.slice(0, mostButtons).flatMap(({ subject }) => {
    const measure = book.measure(subject)?.code
    return measure === undefined ? [] : [quietButton(words, words.home.drill.remind(measure), 'remind', { measure })]
  })
