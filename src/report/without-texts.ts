import type { CycleFacts, StageFacts, UntilFacts } from '#domain/cycle-facts.ts'
import type { AnswerFacts, InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { StatementFacts } from '#domain/statement.ts'

/**
 * The same report with all taken out that people wrote: what a paper made of it says are the paper's own words, figures
 * and dates. Of measures that are told alike one is left.
 */
export function withoutTexts(facts: InterimReport): InterimReport {
  const { introduction: _, summary: __, supersedes, statement, cycle, board, ...rest } = facts
  const alike = new Map(facts.profiles.map(wordless).map((measure) => [JSON.stringify(measure), measure]))
  return {
    ...rest,
    plan: {
      ...facts.plan,
      name: '',
      committee: '',
      criteria: {},
      paper: { ...facts.plan.paper, title: '', department: '', office: '', kind: '', proposal: '' },
    },
    fields: [],
    profiles: [...alike.values()].map((measure, index) => ({ ...measure, code: String(index + 1) })),
    ...(board && { board: { ...board, statements: board.statements.map((each) => ({ ...each, text: '' })) } }),
    ...(statement && { statement: wordlessStatement(statement, alike.size) }),
    ...(cycle && { cycle: wordlessCycle(cycle) }),
    ...(supersedes && { supersedes: { ...supersedes, reason: '' } }),
  }
}

/** Stages and days, of plans and by papers that are not named. */
const wordlessCycle = ({ at, until, following, ...cycle }: CycleFacts): CycleFacts => ({
  ...cycle,
  ...(at && { at: wordlessStage(at) }),
  ...(until && { until: wordlessUntil(until) }),
  ...(following !== undefined && { following: '' }),
})

const wordlessUntil = ({ at, reached, ...until }: UntilFacts): UntilFacts => ({
  ...until,
  plan: '',
  ...(at && { at: wordlessStage(at) }),
  ...(reached && { reached: wordlessStage(reached) }),
})

const wordlessStage = ({ stage, on }: StageFacts): StageFacts => ({ stage, on, number: null })

/** Of motions by nobody, with as many points as there are profiles left. */
const wordlessStatement = ({ motions }: StatementFacts, count: number): StatementFacts => ({
  motions: motions.map((motion) => ({ ...motion, number: '', title: '', groups: [], committee: null, item: null })),
  points: Array.from({ length: count }, (_, index) => ({
    code: String(index + 1),
    motion: '',
    no: index + 1,
    text: '',
    measures: [],
  })),
})

function wordless({ now, last, ...measure }: MeasureFacts): MeasureFacts {
  return {
    ...measure,
    code: '',
    title: '',
    description: '',
    field: null,
    lead: null,
    participants: [],
    partners: [],
    now: now && { ...now, ...silent },
    last: last && { ...last, ...silent },
  }
}

// Days and percentages are no words; kept, they would tell every measure apart.
const silent: Pick<AnswerFacts, 'fields' | 'percent'> = { fields: {}, percent: null }
