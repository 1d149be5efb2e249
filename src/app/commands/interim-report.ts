import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { editArgs, releaseArgs } from '#app/papers/decisions-in-time.ts'
import { paperAct } from '#app/papers/paper-acts.ts'
import { rest } from '#app/papers/paper-prompts.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { showPaper } from '#app/papers/show-paper.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/** All that is done with the interim report, from its draft over edits and remarks to release and withdrawal. */
export const interimReport: Command<Reading & Pick<Powers, 'newId' | 'quietUntil' | 'formats' | 'sha512'>> = {
  word: 'interim-report',
  needs: 'see-released-paper',
  needsFor: ({ action }) => paperAct(action)?.needs ?? 'see-released-paper',
  async complete(powers, args, by) {
    if (!paperAct(args['action'])?.prompts) return { args, resumed: false }
    const book = await paperBook(powers, args['action'])
    const read = await readDraft({ powers, book })
    if (!read.ok) return { args, resumed: false }
    const draft = read.value
    if (args['action'] === 'release')
      return { args: releaseArgs(args, draft, await readWaiting(powers, book)), resumed: false }
    return { args: args['action'] === 'edit' ? editArgs(args, draft, by) : args, resumed: false }
  },
  async questions(powers, args, by) {
    const act = paperAct(args['action'])
    if (!act?.prompts) return [actionPrompt(by)]
    const book = await paperBook(powers, args['action'])
    const draft = await readDraft({ powers, book })
    if (!draft.ok) return [actionPrompt(by), rest]
    const waiting = await readWaiting(powers, book)
    return [actionPrompt(by), ...act.prompts({ draft: draft.value, book, args, by, waiting })]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await paperBook(powers, args['action'])
    const act = paperAct(args['action'])?.act ?? showPaper
    return act({ powers, plan, book, by, args })
  },
}

function actionPrompt({ words }: Actor): Prompt {
  const choices = Object.entries(words.papers.actions).map(([value, label]) => ({
    value,
    label,
    also: inGerman(value),
  }))
  const { label } = words.questions.action
  return { id: 'action', kind: 'choice', required: false, label, hint: null, before: null, choices }
}

/** English actions are the values themselves. */
const inGerman = (action: string): readonly string[] =>
  Object.entries(catalogue('de').papers.actions).flatMap(([value, label]) => (value === action ? [label] : []))

/**
 * The book of the last closed round, even when the next one is open already: its paper is the one people speak of. Only
 * a new draft is about the present round once that paper is released.
 */
async function paperBook(powers: Reading, action: string | undefined): Promise<RoundBook> {
  const { code } = mainPlan(powers.city)
  const book = await readBook(powers, code)
  const closed = book.rounds.findLast(({ kind, state }) => kind === 'regular' && state === 'closed')
  if (!closed || closed.id === book.round?.id) return book
  const isDone = action === 'draft' && (await powers.store.papers.ofRound(closed.id))?.paper.state === 'released'
  return isDone ? book : readBook(powers, code, closed.label)
}
