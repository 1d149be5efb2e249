import type { PlanStep } from '#domain/plan-stage.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { beginsAfter } from '#app/cycle/begins-after.ts'
import { hasCycle, reportingLine } from '#app/cycle/reporting-line.ts'
import { roundLines } from '#app/cycle/round-lines.ts'
import { whySilent } from '#app/cycle/why-silent.ts'
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
import { sureToRun } from '#app/rounds/sure-to-run.ts'

const actions: Readonly<Record<string, (running: Running) => Promise<Outcome<Decision>> | Outcome<Decision>>> = {
  show: showRound,
  plan: planRound,
  open: openNow,
  extend,
  move: moveRound,
  close: closeNow,
}

type RoundPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/** Shows a round's dates, plans it for a session, moves that, opens, extends or closes it. */
export const round: Command<RoundPowers> = {
  word: 'round',
  needs: 'see-plan',
  needsFor: ({ action = 'show' }) => (action === 'show' ? 'see-plan' : 'run-round'),
  async questions(powers, args, by) {
    const running = await runningWith(powers, args, by)
    const prompts = [actionPrompt(by), ...roundPrompt(args, running.book, by), ...datePrompt(args, running.book, by)]
    const sure = await sureToRun(args['action'], running)
    return sure === null ? prompts : [...prompts, yesOrNo('sure', sure, by)]
  },
  async run(powers, args, by) {
    if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const running = await runningWith(powers, args, by)
    const steps = await powers.store.planSteps.all()
    const { action = 'show' } = args
    const silent = action === 'plan' || action === 'open' ? whySilent(running.plan, powers.city, steps) : undefined
    if (silent) return refused(silent)
    if (action === 'show' && hasCycle(running.plan, steps)) return shownWithCycle(running, steps)
    return (actions[action] ?? showRound)(running)
  },
}

/** The dates, with how often and until when the plan reports. */
async function shownWithCycle(running: Running, steps: readonly PlanStep[]): Promise<Outcome<Decision>> {
  const { plan, powers, book, by } = running
  const begins = await beginsAfter(powers, plan)
  const rounds = roundLines(powers, plan, { ...book, begins }, steps, by)
  const lines = [reportingLine(plan, powers.city, steps, by), ...rounds]
  const shown = showRound(running)
  if (!shown.ok) return shown.problem.kind === 'no-round' ? accepted(answering(reply(lines.join(' ')))) : shown
  const { value } = shown
  return accepted({ ...value, reply: { ...value.reply, body: [...value.reply.body, paragraph(lines.join(' '))] } })
}

async function runningWith(powers: RoundPowers, { date = '', round: label }: Args, by: Actor): Promise<Running> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  return { powers, plan, book, by, day: date, ...(label !== undefined && { label }) }
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

/** Which round, for those who name one; the others need not know that there may be two. */
function roundPrompt({ action = 'show' }: Args, { rounds }: RoundBook, { words }: Actor): readonly Prompt[] {
  const choices = rounds.filter(({ kind }) => kind === 'regular').map(({ label }) => ({ value: label, label }))
  if (choices.length === 0 || (action !== 'show' && action !== 'move')) return []
  const { label, hint } = words.questions.round
  return [{ id: 'round', kind: 'choice', required: false, label, hint, before: null, choices, onlyIfNamed: true }]
}

function datePrompt({ action }: Args, { today }: RoundBook, { words }: Actor): readonly Prompt[] {
  if (action !== undefined && action !== 'plan' && action !== 'extend' && action !== 'move') return []
  const { label, hint } = action === 'extend' ? words.questions.until : words.questions.session
  return [{ id: 'date', kind: 'date', required: action !== undefined, label, hint, before: null, today }]
}
