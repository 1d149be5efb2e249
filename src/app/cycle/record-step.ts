import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PlanStage, PlanStep } from '#domain/plan-stage.ts'
import { isReporting, lastStep, reportingOf } from '#domain/reporting.ts'
import { takeStep } from '#domain/take-step.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { cadenceNews } from '#app/cycle/cadence-news.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import { consequences } from '#app/cycle/step-consequences.ts'
import { namesOfPapers } from '#app/cycle/names-of-papers.ts'
import { stepMeans } from '#app/cycle/step-line.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { signatoriesOf } from '#domain/signatories.ts'

export interface StepSaid extends Pick<PlanStep, 'number' | 'paper' | 'reason' | 'note' | 'following' | 'whom'> {
  readonly stage: PlanStage
  readonly on: Day
  readonly skipping: boolean
  /** The office with whose head it was coordinated. */
  readonly party: string | null
}

type Recording = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/**
 * Records a step of a plan. Rounds that are planned and will not be asked any more are withdrawn with it. Who coordinates
 * the plans that it concerns, their CDO, and the head with whom one was coordinated are told of the step and when each
 * reports from now on; whoever answers for measures, their heads and the liaison only where a plan begins or ends to report.
 */
export async function recordStep(
  powers: Recording,
  plan: PlanSettings,
  { skipping, party, ...said }: StepSaid,
  by: Actor,
): Promise<Outcome<Decision>> {
  const { store, now, newId } = powers
  const [steps, book] = [await store.planSteps.all(), await readBook(powers, plan.code)]
  const last = lastStep(steps, plan.code)
  const taken = takeStep(last, { ...said, skipping }, book.today)
  if (!taken.ok) return taken
  const at = now()
  const step: PlanStep = { ...said, id: newId(), plan: plan.code, was: taken.value, at, by: by.person.id }
  const { withdrawn, plans } = await consequences(powers, plan, steps, [...steps, step])
  const isSilent = ownPlans(powers.city).every((each) => !isReporting(reportingOf(each, [...steps, step])))
  const lines = (reader: Pick<Actor, 'words' | 'say'>): readonly string[] => [
    ...plans.flatMap((each) => each.lines(reader)),
    ...(isSilent ? [reader.words.cycle.nobodyReports] : []),
  ]
  const office = book.directory.parties.find(({ id }) => id === party)
  const heads = office ? signatoriesOf(office, book.directory, book.today).heads : []
  const overseeing = [{ plan, book }, ...plans].flatMap((each) =>
    holders(each.book, each.plan.code, 'coordinator', 'cdo'),
  )
  const told = new Map([...heads, ...overseeing].map((person) => [person.id, person]))
  told.delete(by.person.id)
  const oversees = new Set(overseeing)
  const names = { plans: powers.city.plans, papers: await namesOfPapers(powers, [step], by) }
  const howSaid = ({ words: { cycle }, say }: Actor) =>
    [
      plan.name,
      cycle.stages[step.stage],
      say.day(step.on),
      stepMeans(step, names, { words: { cycle } }).join('; '),
    ] as const
  return accepted({
    reply: replyWith([undoButton(by.words)], [by.words.cycle.recorded(...howSaid(by)), ...lines(by)].join(' ')),
    changes: [
      { kind: 'plan-stepped', step, after: last?.id ?? null },
      ...withdrawn.map(({ id, version }): Change => ({ kind: 'round-withdrawn', round: id, version })),
    ],
    messages: [
      ...[...told.values()].map((person) =>
        notice(powers, person, book.directory, (reader) =>
          reply(reader.words.cycle.told(...howSaid(reader)), ...(oversees.has(person) ? lines(reader) : [])),
        ),
      ),
      ...cadenceNews(powers, plans, new Set([by.person.id, ...told.keys()])),
    ],
    undo: {
      act: 'plan-step',
      about: plan.name,
      changes: [
        { kind: 'plan-step-undone', step: step.id, plan: plan.code, at },
        ...withdrawn.map((round): Change => ({ kind: 'round-planned', round })),
      ],
    },
  })
}
