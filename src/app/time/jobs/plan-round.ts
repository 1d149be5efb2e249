import type { PlanSettings } from '#domain/city.ts'
import { isAsked } from '#domain/measure.ts'
import { nextRound, type PlannedRound, replannedRound, type RoundPlanning } from '#domain/next-round.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import { isReporting, reportingOf } from '#domain/reporting.ts'
import type { Problem } from '#domain/problem.ts'
import type { Round } from '#domain/round.ts'
import { problemSentence } from '#text/problem.ts'
import { beginsAfter } from '#app/cycle/begins-after.ts'
import { reportingLine } from '#app/cycle/reporting-line.ts'
import { roundsCalledOn } from '#app/cycle/rounds-called-on.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { type FileMove, fileMove } from '#app/rounds/file-move.ts'
import { moving } from '#app/rounds/moving.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Job } from '#app/time/job.ts'

type Planning = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>

/**
 * Keeps the next round planned: the rhythm follows from the plan and its sessions. When the city's file or
 * calendar names another session, or another rhythm, than it did when a round was dated, that round is dated anew.
 */
export const planRound: Job = {
  name: 'plan-round',
  async upcoming(powers, plan, book) {
    const at = powers.now()
    const moved = await fileMove(powers, plan, book)
    if (moved) return [{ slot: `${moved.round.id}@${moved.session ?? ''}#${moved.round.version}`, at }]
    // A motion's round is planned with its registration, and never comes again.
    if (plan.motion) return []
    const steps = await powers.store.planSteps.all()
    if (!isReporting(reportingOf(plan, steps)))
      return (await isWithdrawn(powers, plan, book)) ? [{ slot: `${book.next?.id}#${book.next?.version}-`, at }] : []
    const planned = await toPlan(powers, plan, book)
    if (!planned) return []
    // What was withdrawn is planned again once the plan reports again.
    const since = steps.length === 0 ? '' : `~${steps.at(-1)?.id}`
    const version = book.next === null ? '' : `#${book.next.version}`
    return [{ slot: `${plan.code}:${planned.period.label}${version}${since}`, at }]
  },
  async run(powers, plan, book) {
    const steps = await powers.store.planSteps.all()
    if (!isReporting(reportingOf(plan, steps)))
      return (await isWithdrawn(powers, plan, book))
        ? withdrawing(powers, plan, book, steps)
        : { changes: [], messages: [] }
    const moved = await fileMove(powers, plan, book)
    if (moved) return follow(powers, plan, book, moved)
    if (plan.motion) return { changes: [], messages: [] }
    const planned = await toPlan(powers, plan, book)
    if (!planned) return { changes: [], messages: [] }
    if (book.next) {
      const to = { ...book.next, ...about(planned) }
      return moving({ powers, plan, book, from: book.next, to, by: null })
    }
    const round: Round = {
      id: powers.newId(),
      plan: plan.code,
      kind: 'regular',
      questionnaire: plan.questionnaire,
      state: 'planned',
      version: 0,
      ...about(planned),
    }
    return { changes: [{ kind: 'round-planned', round }], messages: [] }
  },
}

const planningOf = async (powers: Planning, plan: PlanSettings, rounds: readonly Round[]): Promise<RoundPlanning> => ({
  rules: plan.schedule,
  sessions: plan.sessions,
  cancelledSessions: plan.cancelledSessions ?? [],
  calendar: powers.calendar,
  rounds,
  now: powers.now(),
  begins: await beginsAfter(powers, plan),
})

/**
 * The round to plan, be it in the place of the planned one when the cadence has changed in the file; none while there is
 * nothing to ask about.
 */
async function toPlan(
  powers: Planning,
  plan: PlanSettings,
  { rounds, next, measures }: RoundBook,
): Promise<PlannedRound | null> {
  if (next === null && !measures.some(isAsked)) return null
  const planning = await planningOf(powers, plan, rounds)
  return next?.kind === 'regular' ? replannedRound(next, planning) : nextRound(planning)
}

const about = ({ period, session, dates }: PlannedRound) => ({
  label: period.label,
  periodFrom: period.from,
  periodTo: period.to,
  session,
  fileSession: session,
  ...dates,
})

async function follow(
  powers: Planning,
  plan: PlanSettings,
  book: RoundBook,
  { round, session, outcome }: FileMove,
): Promise<Effects> {
  if (!outcome.ok) return refusing(powers, plan, book, outcome.problem)
  // A day that has been cancelled is remembered, so that the next one that becomes known takes its place.
  const to = { ...outcome.value, fileSession: session ?? round.fileSession }
  // Agreed in chat before the file said so: nothing changes but that both now say the same.
  if (round.session === session)
    return {
      changes: [{ kind: 'round-changed', round: { ...round, fileSession: session }, version: round.version }],
      messages: [],
    }
  return moving({ powers, plan, book, from: round, to, by: null })
}

function refusing(powers: Planning, plan: PlanSettings, book: RoundBook, problem: Problem): Effects {
  const messages = holders(book, plan.code, 'coordinator').map((person) =>
    notice(powers, person, book.directory, ({ words, say }) =>
      reply(words.rounds.fileRefused, problemSentence(problem, words, say)),
    ),
  )
  return { changes: [], messages }
}

/** Whether the planned round of a plan that does not report is given up. */
const isWithdrawn = async (powers: Planning, { code }: PlanSettings, { next }: RoundBook): Promise<boolean> =>
  next?.kind === 'regular' && !(await roundsCalledOn(powers, code)).has(next.id)

/** The city's file rules by now that the plan does not report: what is planned is withdrawn, and the coordination told. */
function withdrawing(powers: Planning, plan: PlanSettings, book: RoundBook, steps: readonly PlanStep[]): Effects {
  const { next } = book
  if (next?.kind !== 'regular') return { changes: [], messages: [] }
  const messages = holders(book, plan.code, 'coordinator', 'cdo').map((person) =>
    notice(powers, person, book.directory, (reader) =>
      reply(reader.words.cycle.withdrawn(next.label), reportingLine(plan, powers.city, steps, reader)),
    ),
  )
  return { changes: [{ kind: 'round-withdrawn', round: next.id, version: next.version }], messages }
}
