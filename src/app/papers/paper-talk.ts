import { type Outcome, refused } from '#domain/outcome.ts'
import { isReported, type Round } from '#domain/round.ts'
import { isUnsigned } from '#domain/signature-standing.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { boardInQuestion } from '#app/boards/board-in-question.ts'
import { editArgs, releaseArgs } from '#app/papers/decisions-in-time.ts'
import { paperAct } from '#app/papers/paper-acts.ts'
import { readyToRelease } from '#app/papers/ready-to-release.ts'
import { rest } from '#app/papers/paper-prompts.ts'
import { paperBook } from '#app/papers/paper-round.ts'
import type { Papering } from '#app/papers/papering.ts'
import { passingWords } from '#app/papers/passing-words.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { anyFile } from '#app/papers/returned-prompts.ts'
import { showPaper } from '#app/papers/show-paper.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { readWaiting } from '#app/rounds/waiting.ts'
import { readSigning } from '#app/signing/read-signing.ts'

/** What is said about the paper of a plan, before its book is read. */
export type Talk = Omit<Papering, 'book'>

/** What goes without saying: what stands now, for whoever changes a passage or releases the draft. */
export async function paperArgs({ powers, plan, by, args }: Talk): Promise<Args> {
  if (!paperAct(args['action'])?.prompts) return args
  const book = await paperBook(powers, plan, args)
  const read = await readDraft({ powers, book })
  if (!read.ok) return args
  const draft = read.value
  if (args['action'] === 'release') {
    const signing = await readSigning({ powers, plan, book }, draft)
    return releaseArgs(args, draft, await readWaiting(powers, book), signing?.standings.filter(isUnsigned) ?? [])
  }
  return args['action'] === 'edit' ? editArgs(args, draft, by) : args
}

/** What is to be done with the paper, and what that asks for. */
export async function paperQuestions({ powers, plan, by, args }: Talk): Promise<readonly Prompt[]> {
  const act = paperAct(args['action'])
  const book = await paperBook(powers, plan, args)
  // The round may stand alone or after the action; all that follows is read against its paper.
  if (!act) return [roundPrompt(book, by), actionPrompt(by), roundPrompt(book, by)]
  const prompts = [actionPrompt(by), roundPrompt(book, by)]
  // What follows is read only to see whether a round is meant that there is not.
  if (!act.prompts) return [...prompts, rest]
  const draft = await readDraft({ powers, book })
  if (!draft.ok) return [...prompts, args['action'] === 'read' ? anyFile(by) : rest]
  const waiting = await readWaiting(powers, book)
  const ready = args['action'] === 'release' ? await readyToRelease({ powers, plan, book, by }, draft.value) : null
  return [
    ...prompts,
    ...act.prompts({
      draft: draft.value,
      book,
      args,
      by,
      waiting,
      ofBoard: args['action'] === 'release' ? await boardInQuestion({ powers, plan, book, by }) : [],
      plan,
      formats: powers.formats,
      ready: ready?.ok ? ready.value : null,
      passing: await passingWords({ powers, book, args }, draft.value),
    }),
  ]
}

/** Does it; refuses a round that there is not. */
export async function paperDone({ powers, plan, by, args }: Talk): Promise<Outcome<Decision>> {
  const book = await paperBook(powers, plan, args)
  const label = /^\d{4}-\p{L}\d+(?=\s|$)/u.exec(args['reason'] ?? args['rest'] ?? '')?.[0]
  if (label !== undefined) return refused({ kind: 'unknown-round', label, known: askedRounds(book).map(labelOf) })
  const act = paperAct(args['action'])?.act ?? showPaper
  return act({ powers, plan, book, by, args })
}

/** What can be done with a paper, by name. */
export function actionPrompt({ words }: Pick<Actor, 'words'>): Prompt {
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
  rounds.filter((round) => isReported(round) && round.state !== 'planned')

const labelOf = ({ label }: Round): string => label
