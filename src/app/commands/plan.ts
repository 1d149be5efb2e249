import type { PlanSettings } from '#domain/city.ts'
import { oneOf } from '#domain/one-of.ts'
import { partyLabel } from '#domain/party.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { planStages, type PlanStep, stepKind } from '#domain/plan-stage.ts'
import { lastStep } from '#domain/reporting.ts'
import { takeStep } from '#domain/take-step.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { carryOn } from '#app/cycle/carry-on.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { recordStep, type StepSaid } from '#app/cycle/record-step.ts'
import { planBlocks } from '#app/cycle/show-plans.ts'
import { releasedPapers } from '#app/cycle/released-papers.ts'
import { stepPrompts } from '#app/cycle/step-prompts.ts'
import { sureToCarry, sureToTurn } from '#app/cycle/sure-of-step.ts'
import { isKnownCommittee, unsaid } from '#app/cycle/whom-prompt.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type PlanPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/** Shows how far each plan of the city has come and when it reports, and records its steps. */
export const plan: Command<PlanPowers> = {
  word: 'plan',
  needs: 'see-plan',
  needsFor: ({ action = 'show' }) => (action === 'show' ? 'see-plan' : 'manage-measures'),
  async changesIn({ city }, { action = 'show', plan: code, following }) {
    if (action === 'show') return []
    return ownPlans(city).flatMap((each) => (each.code === code || each.code === following ? [each.code] : []))
  },

  async questions(powers, args, by) {
    const plans = ownPlans(powers.city)
    const meant = plans.find(({ code }) => code === args['plan']) ?? plans[0]
    if (!meant) return []
    const isShown = (args['action'] ?? 'show') === 'show'
    const [steps, book] = [await powers.store.planSteps.all(), await readBook(powers, meant.code)]
    const last = lastStep(steps, meant.code)
    const stage = planStages.find((each) => each === (args['action'] === 'continue' ? 'continued' : args['stage']))
    const step = stage && stepSaid(filled(args), book)
    const isPossible = step !== undefined && takeStep(last, { ...step, reason: '…' }, book.today).ok
    const asked = stepPrompts(
      {
        city: powers.city,
        plans,
        plan: meant,
        book,
        args,
        stage,
        kind: stage === undefined ? 'none' : stepKind(last?.stage ?? null, stage),
        isPossible,
        papers: isShown ? [] : await releasedPapers(powers),
      },
      by,
    )
    return isPossible ? [...asked, ...(await surePrompt(powers, meant, step, { steps, asked, args }, by))] : asked
  },

  async run(powers, args, by) {
    const { action = 'show', plan: code } = args
    if (action === 'show') return accepted(answering(reply(...(await planBlocks(powers, code, by)))))
    if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const said = await stepIn(powers, args)
    if (!said.ok) return said
    const { of, step } = said.value
    return action === 'continue' ? carryOn(powers, of, step, by) : recordStep(powers, of, step, by)
  },
}

interface Said {
  readonly steps: readonly PlanStep[]
  readonly asked: readonly Prompt[]
  readonly args: Args
}

/** Once all else is said: whether a step with large consequences is meant. */
async function surePrompt(
  powers: PlanPowers,
  meant: PlanSettings,
  said: StepSaid,
  { steps, asked, args }: Said,
  by: Actor,
): Promise<readonly Prompt[]> {
  if (asked.some(({ id, required }) => required && !(id in args))) return []
  const { skipping: _, party: __, ...rest } = said
  const was = lastStep(steps, meant.code)?.stage ?? null
  const step: PlanStep = { ...rest, id: '', plan: meant.code, was, at: powers.now(), by: by.person.id }
  const into = ownPlans(powers.city).find(({ code }) => code === said.following)
  const { cycle } = by.words
  const { city } = powers
  const isByCommittee = said.stage === 'submitted' || said.stage === 'approved'
  const isNew = isByCommittee && said.whom !== null && !isKnownCommittee(city, meant, said.whom)
  const sure = [
    isNew ? cycle.newCommittee(said.whom) : null,
    into ? await sureToCarry(powers, meant, into, steps, by) : await sureToTurn(powers, meant, step, steps, by),
  ].filter((each) => each !== null)
  return sure.length === 0 ? [] : [yesOrNo('sure', [...sure, cycle.asks.sure].join(' '), by)]
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
  const step = stepSaid(filled(args), await readBook(powers, found.code))
  const ours = (await releasedPapers(powers)).find(({ id, number }) => step.number === id || step.number === number)
  if (step.number === null || !ours) return accepted({ of: found, step })
  const { id, no, number } = ours
  return accepted({ of: found, step: { ...step, number, paper: { id, no } } })
}

/** The step as it was said; `number` may still be the id of a paper of ours. */
function stepSaid(args: Args, { today, directory }: Pick<RoundBook, 'today' | 'directory'>): StepSaid {
  const { stage = '', date = today, paper: number = null, reason = null, note = null, following = null } = args
  const party = directory.parties.find(({ id }) => stage === 'coordinated' && id === args['whom'])
  return {
    stage: args['action'] === 'continue' ? 'continued' : oneOf(planStages, stage),
    on: date,
    number,
    paper: null,
    reason,
    note,
    following,
    skipping: args['skipping'] === 'yes',
    whom: party ? partyLabel(party) : (args['whom'] ?? null),
    party: party?.id ?? null,
  }
}

/** What was said, without what was passed over. */
const filled = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== '' && value !== unsaid))
