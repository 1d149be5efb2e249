import type { Day } from '#domain/instant.ts'
import { pointCode } from '#domain/motion.ts'
import { type Request, untouched } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { SeedAnswer, SeedRequest } from '#app/contracts/seed.ts'
import { askedSubjects } from '#app/import/asked-subjects.ts'
import { answerKey } from '#app/import/comparables.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import { dutiesInForce } from '#app/import/duty-holders.ts'
import type { Present } from '#app/import/present.ts'
import { subjectIds } from '#app/import/subject-ids.ts'

interface Asking {
  /** Those that will be given. */
  readonly answers: readonly SeedAnswer[]
  readonly rounds: readonly Round[]
  readonly added: readonly Round[]
  readonly plan: ImportPlan
  readonly present: Present
  readonly today: Day
}

type Subject = Pick<SeedAnswer, 'plan' | 'round' | 'measure'>

/**
 * The requests a past round lacks: for every measure when it is new, else for the answers that come now. Where a file
 * tells of the requests themselves, they are as it says.
 */
export function requestsToAsk({ answers, rounds, added, plan, present, today }: Asking): readonly Request[] {
  const told = new Map(toldRequests(plan).map((request) => [answerKey(request), request]))
  const idOf = subjectIds(plan, present)
  const known = new Set(present.requests.map(({ round, subject }) => `${round} ${subject}`))
  const answered = new Set(answers.map(answerKey))
  const recorded = new Set(plan.rounds.filter(({ value }) => value.record).map(({ value }) => roundKey(value)))
  const all = added
    .filter((round) => !recorded.has(roundKey(round)))
    .flatMap((round) =>
      codesOf(round.plan, plan, present).map((code) => ({ plan: round.plan, round: round.label, measure: code })),
    )
  const subjects = new Map(
    [...all, ...answers, ...told.values()].map((subject): [string, Subject] => [answerKey(subject), subject]),
  )
  return [...subjects].flatMap(([id, subject]) => {
    const measure = idOf(subject)
    const round = rounds.find(({ plan: of, label }) => of === subject.plan && label === subject.round)
    if (!round || known.has(`${round.id} ${measure}`)) return []
    const request = { ...blank, id, round: round.id, subject: measure }
    const said = told.get(id)
    if (said) return [{ ...request, ...standingOf(said), state: answered.has(id) ? 'asked' : said.state }]
    const state = answered.has(id) ? 'asked' : 'missing'
    return [{ ...request, party: leadOf(measure, plan, present, today), state, due: round.due }]
  })
}

/** Those that the store does not know yet. */
export const toldRequests = (plan: ImportPlan): readonly SeedRequest[] =>
  plan.requests.filter(({ how }) => how === 'added').map(({ value }) => value)

/** How a file says that a request stands, apart from what it is about. */
export function standingOf({ plan: _plan, round: _round, measure: _measure, ...standing }: SeedRequest) {
  return standing
}

const blank = { subjectKind: 'measure', role: 'leads', ...untouched } as const

const roundKey = ({ plan, label }: Pick<Round, 'plan' | 'label'>): string => `${plan}:${label}`

function codesOf(of: string, plan: ImportPlan, present: Present): readonly string[] {
  const measures = [...plan.measures.map(({ value }) => value), ...askedSubjects(present)]
  const points = plan.points.filter(({ value }) => value.motion === of)
  return [
    ...new Set([
      ...measures.filter((measure) => measure.plan === of).map(({ code }) => code),
      ...points.map(({ value: { motion, no } }) => pointCode(motion, no)),
    ]),
  ]
}

function leadOf(measure: string, plan: ImportPlan, present: Present, today: Day): string | null {
  const duty = { subjectKind: 'measure', subject: measure, role: 'leads', holders: [] } as const
  const named = plan.duties.find(({ value }) => value.subject === measure && value.role === 'leads')
  return named?.value.holders[0] ?? dutiesInForce(duty, present.duties, today)[0]?.party ?? null
}
