import type { AskedMeasure, MeasureRows } from '#domain/asked-measures.ts'
import { askedMeasures } from '#domain/asked-measures.ts'
import type { PrintedSignature } from '#domain/co-signature.ts'
import type { BoardFacts } from '#domain/board-facts.ts'
import type { City, PlanSettings } from '#domain/city.ts'
import type { CycleFacts } from '#domain/cycle-facts.ts'
import type { Directory } from '#domain/directory.ts'
import type { Figures } from '#domain/figures.ts'
import { countRequests } from '#domain/figures.ts'
import type { Day, Instant } from '#domain/instant.ts'
import { dayOf } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'
import { belongsIn } from '#domain/level.ts'
import type { Change, Light } from '#domain/light.ts'
import { measureFacts } from '#domain/measure-facts.ts'
import { partnerOf } from '#domain/partner-of.ts'
import type { Question } from '#domain/questionnaire.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { ResponsibilityFacts } from '#domain/responsibility-facts.ts'
import type { Reference } from '#domain/reference.ts'
import type { Round } from '#domain/round.ts'
import type { StatementFacts } from '#domain/statement.ts'
import { withStillLate } from '#domain/still-late.ts'
import { type AskedRound, trendOf, type TrendPoint } from '#domain/trend.ts'

/** The interim report as numbers and quotations, no prose of its own: what every section and format is made from. */
export interface InterimReport {
  readonly city: Pick<City, 'name' | 'zone' | 'language'>
  readonly plan: Pick<PlanSettings, 'code' | 'name' | 'committee' | 'criteria' | 'paper'>
  readonly round: {
    readonly label: string
    readonly periodFrom: Day
    readonly periodTo: Day
    readonly session: Day | null
    readonly asOf: Instant
  }
  readonly before: { readonly label: string } | null
  readonly figures: Figures
  /** Of the same measures in the round before; their changes are not known here. */
  readonly figuresBefore: Figures | null
  /** Those with a measure in this report, in their order; measures without a field count in `figures` alone. */
  readonly fields: readonly FieldFigures[]
  readonly profiles: readonly MeasureFacts[]
  /** The questions of this level, in order, for the texts of the profiles. */
  readonly questions: readonly Question[]
  readonly level: Level
  /** How the last reports stood, oldest first, this one at the end; reports from before this was kept have none. */
  readonly trend?: readonly ReportPoint[]
  /** Written for the paper by the coordination: an introduction, and a summary in place of the counted one. */
  readonly introduction?: string
  readonly summary?: string
  /** The council's number for the paper (Vorlagen-Nummer), such as `1344/2026`, once it is known. */
  readonly number?: string
  /** The released version that this one replaces. */
  readonly supersedes?: Superseded
  /** Who signed it (Mitzeichnung), where the paper prints that. */
  readonly signatures?: readonly PrintedSignature[]
  /** Only of a statement on motions: its profiles are their points. */
  readonly statement?: StatementFacts
  /** What the advisory board says; only where it was called for this paper. */
  readonly board?: BoardFacts
  /** When the plan is reported on, and how far it has come; only where the city's file or the plan's life rules that. */
  readonly cycle?: CycleFacts
  /** Who is responsible for what; only where the city has that annexed to its papers. */
  readonly responsibilities?: ResponsibilityFacts
}

/** A released version that was withdrawn, and why. */
export interface Superseded {
  readonly no: number
  readonly releasedAt: Instant
  readonly withdrawnAt: Instant
  readonly reason: string
}

/** All that was asked about for one report, as it stood then. */
export type ReportPoint = Pick<TrendPoint, 'label' | 'figures'>

export interface FieldFigures {
  readonly code: string
  readonly name: string
  /** The norm or taxonomy that it is taken from. */
  readonly source?: string
  readonly figures: Figures
}

/** One measure as the paper tells it; offices by name, never persons. */
export interface MeasureFacts {
  readonly code: string
  readonly title: string
  readonly description: string
  /** The field's name. */
  readonly field: string | null
  readonly lead: string | null
  readonly participants: readonly string[]
  readonly partners: readonly string[]
  /** What it builds on, in order; left out where nothing is named. */
  readonly references?: readonly ReferenceFacts[]
  readonly state: 'answered' | 'missing' | 'excused' | 'asked'
  readonly change: Change
  readonly now: AnswerFacts | null
  /** The latest answer from any earlier round. */
  readonly last: (AnswerFacts & { readonly round: string }) | null
  /** Light of the round just before this one; undefined when it was not asked then. */
  readonly lightBefore?: Light | null
  /** Asked then, and not answered. */
  readonly missingBefore?: true
}

export type ReferenceFacts = Pick<Reference, 'kind' | 'title' | 'url'>

export interface AnswerFacts {
  readonly light: Light | null
  readonly percent: number | null
  readonly fields: Readonly<Record<string, string>>
  readonly at: Instant
  readonly unchangedRounds: number
  readonly late: boolean
  /** Came after the freeze, by leave of the coordination. */
  readonly supplement?: true
  /** A light that still needs the coordinator's word. */
  readonly proposed: boolean
  /** The partner outside the administration whose contribution it is. */
  readonly partner?: string
  /** Whether the administration wrote a text of it anew for the paper. */
  readonly reworded?: true
  /** Required questions without an answer: imported history may have some. */
  readonly incomplete: readonly string[]
}

/** What the report is assembled from: the rows of two rounds, the master data, the settings. */
export interface ReportInput extends MeasureRows {
  readonly city: City
  readonly plan: PlanSettings
  readonly roundBefore: Round | null
  /** The last rounds before this one, oldest first; the first is there to be compared with. */
  readonly earlier?: readonly AskedRound[]
  readonly directory: Directory
  readonly level: Level
  readonly asOf: Instant
}

/** Assembles the report of a round for the part of the paper that `level` names; nothing stricter gets in. */
export function interimReport(input: ReportInput): InterimReport {
  const { city, plan, round, roundBefore, directory, level, asOf } = input
  const asked = askedMeasures(input, level)
  const questions = round.questionnaire.filter((question) => belongsIn(question.level, level))
  const chainOf = chainsOn(directory, dayOf(asOf, city.zone))
  const figures = figuresOf(asked)
  const contributor = (person: string | null) => partnerOf(person, directory, dayOf(asOf, city.zone))
  return {
    city: { name: city.name, zone: city.zone, language: city.language },
    plan: {
      code: plan.code,
      name: plan.name,
      committee: plan.committee,
      criteria: plan.criteria,
      paper: plan.paper,
    },
    round: {
      label: round.label,
      periodFrom: round.periodFrom,
      periodTo: round.periodTo,
      session: round.session,
      asOf,
    },
    before: roundBefore && { label: roundBefore.label },
    figures,
    figuresBefore: roundBefore && figuresBefore(asked, roundBefore),
    fields: fieldFigures(asked),
    profiles: asked.map((one) => measureFacts(one, chainOf(one.measure), questions, contributor)),
    questions,
    level,
    trend: [...earlierPoints(input), { label: round.label, figures }],
  }
}

/** Reports before this one that the paper shows. */
const looksBack = 4

/** Of measures that a paper of this level may tell of. */
function earlierPoints({ earlier = [], measures, level }: ReportInput): readonly ReportPoint[] {
  const known = new Set(measures.filter((measure) => belongsIn(measure.level, level)).map(({ id }) => id))
  const rounds = earlier.map(({ label, requests }) => ({
    label,
    requests: requests.filter(({ subject }) => known.has(subject)),
  }))
  return trendOf(rounds)
    .slice(-looksBack)
    .map(({ label, figures }) => ({ label, figures }))
}

function fieldFigures(asked: readonly AskedMeasure[]): readonly FieldFigures[] {
  const fields = new Set(asked.flatMap(({ field }) => field ?? []))
  return [...fields].map((field) => ({
    code: field.code,
    name: field.name,
    ...(field.source !== null && { source: field.source }),
    figures: figuresOf(asked.filter((one) => one.field === field)),
  }))
}

const figuresOf = (asked: readonly AskedMeasure[]): Figures =>
  countRequests(asked.map(({ request, answer, requestBefore }) => ({ request, answer, before: requestBefore?.light })))

function figuresBefore(asked: readonly AskedMeasure[], round: Round): Figures {
  return countRequests(
    asked.flatMap(({ requestBefore: request, last }) => {
      if (!request) return []
      const answer = last?.answer.request === request.id ? withStillLate(last.answer, request, round) : null
      return [{ request, answer, before: undefined }]
    }),
  )
}
