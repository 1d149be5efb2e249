import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { closeNow } from '#app/rounds/close-now.ts'
import { extend } from '#app/rounds/extend.ts'
import { moveRound } from '#app/rounds/move-round.ts'
import { openNow } from '#app/rounds/open-now.ts'
import { planRound } from '#app/rounds/plan-round.ts'
import { showRound } from '#app/rounds/show-round.ts'
import type { Running } from '#app/rounds/running.ts'

const actions: Readonly<Record<string, (running: Running) => Promise<Outcome<Decision>> | Outcome<Decision>>> = {
  show: showRound,
  plan: planRound,
  open: openNow,
  extend,
  move: moveRound,
  close: closeNow,
}

/** Shows a round's dates, plans it for a session, moves that, opens, extends or closes it. */
export const round: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>> = {
  word: 'round',
  needs: 'see-plan',
  needsFor: ({ action = 'show' }) => (action === 'show' ? 'see-plan' : 'run-round'),
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const prompts = [actionPrompt(by), ...datePrompt(args, book, by)]
    const sure = sureOf(args['action'], book, by)
    return sure === null ? prompts : [...prompts, yesOrNo('sure', sure, by)]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const running = { powers, plan, book: await readBook(powers, plan.code), by, day: args['date'] ?? '' }
    if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const act = actions[args['action'] ?? 'show'] ?? showRound
    return act(running)
  },
}

function actionPrompt({ words }: Actor): Prompt {
  const { names } = words.rounds
  const choices = Object.entries(names).map(([value, label]) => ({ value, label }))
  return {
    id: 'action',
    kind: 'choice',
    required: false,
    label: words.questions.action.label,
    hint: null,
    before: null,
    choices,
  }
}

/** What is asked before something that cannot be undone; nothing where it will be refused anyway. */
function sureOf(action: string | undefined, { round: present, next }: RoundBook, { words, say }: Actor): string | null {
  const isOpen = present?.state === 'open'
  if (action === 'close' && isOpen) return words.questions.sureToClose
  if (action === 'open' && next && !isOpen) return words.questions.sureToOpen(next.label, say.instant(next.opens))
  return null
}

function datePrompt({ action }: Args, { today }: RoundBook, { words }: Actor): readonly Prompt[] {
  if (action !== undefined && action !== 'plan' && action !== 'extend' && action !== 'move') return []
  const { label, hint } = action === 'extend' ? words.questions.until : words.questions.session
  return [{ id: 'date', kind: 'date', required: action !== undefined, label, hint, before: null, today }]
}
