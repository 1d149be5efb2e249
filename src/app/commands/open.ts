import { partyLabel } from '#domain/party.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { heading, list, paragraph } from '#report/build.ts'
import type { Command } from '#app/contracts/command.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** What is still unanswered, by office; no names. */
export const open: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'open',
  needs: 'see-plan',
  async questions() {
    return []
  },
  async run(powers, _, { words, say }) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    if (book.round?.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
    const asked = book.requests.filter(({ state }) => state === 'asked')
    if (asked.length === 0) return accepted(answering(reply(words.status.nothingOpen(book.round.label))))
    const byParty = Map.groupBy(asked, ({ party }) => party)
    const body = [...byParty].flatMap(([party, requests]) => {
      const found = book.directory.parties.find(({ id }) => id === party)
      const lines = requests.map(({ subject, due }) => {
        const measure = book.measure(subject)
        const when =
          due <= powers.now() ? words.status.overdueSince(say.instant(due)) : words.answers.dueBy(say.instant(due))
        return `${measure?.code ?? ''} ${measure?.title ?? ''} – ${when}`
      })
      return [heading(4, found ? partyLabel(found) : words.status.nobody), list(...lines)]
    })
    return accepted(answering(reply(paragraph(words.status.openCount(asked.length, book.requests.length)), ...body)))
  },
}
