import type { Outcome } from '#domain/outcome.ts'
import type { Action } from '#domain/permission.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { draftPaper } from '#app/papers/draft-paper.ts'
import type { Papering } from '#app/papers/papering.ts'
import { previewPaper } from '#app/papers/preview-paper.ts'
import { releasePaper } from '#app/papers/release-paper.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

const acts: Readonly<Record<string, { readonly needs: Action; act(papering: Papering): Promise<Outcome<Decision>> }>> =
  {
    draft: { needs: 'draft-paper', act: draftPaper },
    preview: { needs: 'see-draft', act: previewPaper },
    release: { needs: 'release-paper', act: releasePaper },
  }

/** Drafts the interim report, shows it before release, or releases it to the committee's liaison. */
export const interimReport: Command<
  Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'formats' | 'sha512'>
> = {
  word: 'interim-report',
  needs: 'see-draft',
  needsFor: ({ action }) => acts[action ?? 'preview']?.needs ?? 'see-draft',
  async questions(_, __, { words }) {
    const choices = Object.entries(words.papers.actions).map(([value, label]) => ({ value, label }))
    const { label } = words.questions.action
    return [{ id: 'action', kind: 'choice', required: true, label, hint: null, before: null, choices }]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await pendingBook(powers, plan.code)
    const { act } = acts[args['action'] ?? 'preview'] ?? { act: previewPaper }
    return act({ powers, plan, book, by })
  },
}

/** The book of the last closed round while its paper is not released, even when the next round is open already. */
async function pendingBook(powers: Pick<Powers, 'store' | 'city' | 'now'>, plan: string): Promise<RoundBook> {
  const book = await readBook(powers, plan)
  const closed = book.rounds.findLast(({ kind, state }) => kind === 'regular' && state === 'closed')
  if (!closed || closed.id === book.round?.id) return book
  const paper = await powers.store.papers.ofRound(closed.id)
  return paper?.paper.state === 'released' ? book : readBook(powers, plan, closed.label)
}
