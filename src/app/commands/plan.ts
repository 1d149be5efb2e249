import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paperNumberFits } from '#domain/paper-number-fits.ts'
import { planStages, stepKind } from '#domain/plan-stage.ts'
import { lastStep } from '#domain/reporting.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { carryOn } from '#app/cycle/carry-on.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { recordStep, type StepSaid } from '#app/cycle/record-step.ts'
import { planBlocks } from '#app/cycle/show-plans.ts'
import { releasedPapers } from '#app/cycle/released-papers.ts'
import { stepPrompts } from '#app/cycle/step-prompts.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

type PlanPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/** Shows how far each plan of the city has come and when it reports, and records its steps. */
export const plan: Command<PlanPowers> = {
  word: 'plan',
  needs: 'see-plan',
  needsFor: ({ action = 'show' }) => (action === 'show' ? 'see-plan' : 'manage-measures'),

  async questions(powers, args, by) {
    const plans = ownPlans(powers.city)
    const steps = await powers.store.planSteps.all()
    const last = lastStep(steps, args['plan'] ?? plans[0]?.code ?? '')
    const stage = planStages.find((each) => each === (args['action'] === 'continue' ? 'continued' : args['stage']))
    const kind = stage === undefined ? 'none' : stepKind(last?.stage ?? null, stage)
    const { today } = await readBook(powers, plans[0]?.code ?? '')
    const papers = (args['action'] ?? 'show') === 'show' ? [] : await releasedPapers(powers)
    return stepPrompts({ plans, args, kind, today, papers }, by)
  },

  async run(powers, args, by) {
    const { action = 'show', plan: code } = args
    if (action === 'show') return accepted(answering(reply(...(await planBlocks(powers, code, by)))))
    const said = await stepIn(powers, args)
    if (!said.ok) return said
    const { of, step } = said.value
    return action === 'continue' ? carryOn(powers, of, step, by) : recordStep(powers, of, step, by)
  },
}

interface StepOf {
  readonly of: PlanSettings
  readonly step: StepSaid
}

/** The step that was said, with the paper of ours that it names, be it by the council's number. */
async function stepIn(powers: PlanPowers, args: Args): Promise<Outcome<StepOf>> {
  const plans = ownPlans(powers.city)
  const found = plans.find(({ code }) => code === args['plan']) ?? (plans.length === 1 ? plans[0] : undefined)
  if (!found) return refused({ kind: 'unknown-plan', text: args['plan'] ?? '', known: plans.map(({ code }) => code) })
  const { today } = await readBook(powers, found.code)
  const said = stepSaid(filled(args), today)
  const patterns = found.paper.numbers ?? []
  if (said.number !== null && !paperNumberFits(said.number, patterns))
    return refused({ kind: 'bad-paper-number', text: said.number, patterns })
  const ours = (await releasedPapers(powers)).find(({ id, number }) =>
    said.number === null ? id === args['ours'] : number === said.number,
  )
  if (!ours) return accepted({ of: found, step: said })
  const { id, no, number } = ours
  return accepted({ of: found, step: { ...said, number, paper: { id, no } } })
}

function stepSaid(args: Args, today: Day): StepSaid {
  const { stage = '', date = today, number = null, reason = null, note = null, following = null } = args
  const skipping = args['skipping'] === 'yes'
  return {
    stage: args['action'] === 'continue' ? 'continued' : oneOf(planStages, stage),
    on: date,
    number,
    paper: null,
    reason,
    note,
    following,
    skipping,
  }
}

/** What was said, without what was passed over. */
const filled = (args: Args): Args => Object.fromEntries(Object.entries(args).filter(([, value]) => value !== ''))
