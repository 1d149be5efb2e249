import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { refused } from '#domain/outcome.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { editArgs, releaseArgs } from '#app/papers/decisions-in-time.ts'
import { paperAct } from '#app/papers/paper-acts.ts'
import { rest } from '#app/papers/paper-prompts.ts'
import { paperBook } from '#app/papers/paper-round.ts'
import { passingWords } from '#app/papers/passing-words.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { showPaper } from '#app/papers/show-paper.ts'
import { anyFile } from '#app/papers/returned-prompts.ts'
import { allowed } from '#app/people/allowed.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { readWaiting } from '#app/rounds/waiting.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/** All that is done with the interim report, from its draft over edits and remarks to release and withdrawal. */
export const interimReport: Command<Reading & Pick<Powers, 'newId' | 'quietUntil' | 'formats' | 'sha512' | 'fetch'>> = {
  word: 'interim-report',
  needs: 'see-released-paper',
  needsFor: ({ action }) => paperAct(action)?.needs ?? 'see-released-paper',
  async complete(powers, args, by) {
    if (!paperAct(args['action'])?.prompts) return { args, resumed: false }
    const book = await paperBook(powers, args)
    const read = await readDraft({ powers, book })
    if (!read.ok) return { args, resumed: false }
    const draft = read.value
    if (args['action'] === 'release')
      return { args: releaseArgs(args, draft, await readWaiting(powers, book)), resumed: false }
    return { args: args['action'] === 'edit' ? editArgs(args, draft, by) : args, resumed: false }
  },
  async questions(powers, args, by) {
    const act = paperAct(args['action'])
    const book = await paperBook(powers, args)
    // The round may stand alone or after the action; all that follows is read against its paper.
    if (!act) return [roundPrompt(book, by), actionPrompt(by), roundPrompt(book, by)]
    const prompts = [actionPrompt(by), roundPrompt(book, by)]
    // What follows is read only to see whether a round is meant that there is not.
    if (!act.prompts) return [...prompts, rest]
    const draft = await readDraft({ powers, book })
    if (!draft.ok) return [...prompts, args['action'] === 'read' ? anyFile(by) : rest]
    const waiting = await readWaiting(powers, book)
    return [
      ...prompts,
      ...act.prompts({
        draft: draft.value,
        book,
        args,
        by,
        waiting,
        plan: mainPlan(powers.city),
        formats: powers.formats,
        passing: await passingWords({ powers, book, args }, draft.value),
      }),
    ]
  },
  async takes(powers, { name }, by) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    const isDraft = /\.(?:docx?|odt|pdf)$/i.test(name) && allowed(book, by, 'edit-paper', plan.code)
    return isDraft ? { action: 'read' } : undefined
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = await paperBook(powers, args)
    const label = /^\d{4}-\p{L}\d+(?=\s|$)/u.exec(args['reason'] ?? args['rest'] ?? '')?.[0]
    if (label !== undefined) return refused({ kind: 'unknown-round', label, known: askedRounds(book).map(labelOf) })
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

/** Whose paper is meant where it is not the one that goes without saying. */
function roundPrompt(book: RoundBook, { words }: Actor): Prompt {
  const choices = askedRounds(book).map(({ label }) => ({ value: label, label, also: [label.replace('-', ' ')] }))
  const { label } = words.papers.whichRound
  return { id: 'round', kind: 'choice', required: false, label, hint: null, before: null, choices, onlyIfNamed: true }
}

const askedRounds = ({ rounds }: RoundBook): readonly Round[] =>
  rounds.filter(({ kind, state }) => kind === 'regular' && state !== 'planned')

const labelOf = ({ label }: Round): string => label
