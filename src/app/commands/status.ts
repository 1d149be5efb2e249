import { accepted, refused } from '#domain/outcome.ts'
import type { Command } from '#app/contracts/command.ts'
import { measureBlocks } from '#app/status/measure-blocks.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { statusBlocks } from '#app/status/status-blocks.ts'
import { statusFilter } from '#app/status/status-filter.ts'
import { selectionBlocks } from '#app/status/selection-blocks.ts'

/** How the round stands, on one screen; or one measure, field, office or light. */
export const status: Command<Pick<Powers, 'store' | 'city' | 'now' | 'calendar'>> = {
  word: 'status',
  needs: 'see-plan',
  async questions() {
    return [{ id: 'filter', kind: 'filter', required: false, label: '', hint: null, before: null }]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const filter = statusFilter(args['filter'] ?? '', book, by)
    if (!filter) return refused({ kind: 'unknown-filter', text: args['filter'] ?? '' })
    const counted = await roundFigures(powers, book)
    switch (filter.kind) {
      case 'all': {
        const paper = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
        return accepted(answering(reply(...statusBlocks({ plan, book, counted, paper, by, ...powers }))))
      }
      case 'measure':
        return accepted(answering(reply(...(await measureBlocks(powers, book, filter.measure, by)))))
      case 'some':
        return accepted(answering(reply(...selectionBlocks(filter, book, counted, by))))
    }
  },
}
