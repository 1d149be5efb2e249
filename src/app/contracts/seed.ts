import type { Answer } from '#domain/answer.ts'
import type { City } from '#domain/city.ts'
import type { Duty, DutyRole } from '#domain/duty.ts'
import type { Field } from '#domain/field.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'
import type { Measure, MeasureState } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import type { Motion, MotionState } from '#domain/motion.ts'
import type { Party } from '#domain/party.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Request } from '#domain/request.ts'
import type { RoundDates, RoundKind, RoundState } from '#domain/round.ts'
import type { Reference } from '#domain/reference.ts'
import type { Session } from '#domain/session.ts'
import type { Account, AwaitedAccount, Place } from '#app/contracts/account.ts'
import type { SeedCall, SeedStatement } from '#app/contracts/seed-board.ts'
import type { Spot } from '#app/contracts/spot.ts'

/**
 * What files say, in our words, not yet compared with the store. Ids are the files' own keys: a party's and a
 * person's key, `PLAN:CODE` for fields and measures.
 */
export interface Seed {
  /** Settings, when the file is a city's. */
  readonly city: City | null
  /** The plan's code and name, when a table says them and no city's file. */
  readonly plan: SeedPlan | null
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly awaited: readonly AwaitedAccount[]
  readonly roles: readonly Role[]
  readonly absences: readonly Absence[]
  readonly places: readonly Place[]
  readonly fields: readonly Field[]
  readonly measures: readonly SeedMeasure[]
  readonly links: readonly SeedLink[]
  /** What the administration has to do that is no measure. */
  readonly tasks: readonly Task[]
  /** Which parties carry on which; `measures` are ids. */
  readonly successions: readonly Succession[]
  /** The steps of plans; they count only for a plan of which the store knows none. */
  readonly steps?: readonly SeedStep[]
  readonly duties: readonly SeedDuty[]
  readonly terms: readonly SeedTerm[]
  readonly rounds: readonly SeedRound[]
  readonly requests: readonly SeedRequest[]
  readonly answers: readonly SeedAnswer[]
  /** What measures build on; `measure` is its file's own key. */
  readonly references: readonly Reference[]
  /** Of committees, from a calendar. */
  readonly sessions: readonly Session[]
  /** Council motions, and their points; who is in charge of a point stands among the duties, under its code. */
  readonly motions: readonly SeedMotion[]
  readonly points: readonly SeedPoint[]
  /** Calls of the board for statements, and what was said to them. */
  readonly calls?: readonly SeedCall[]
  readonly statements?: readonly SeedStatement[]
  readonly mentions: readonly Mention[]
}

/**
 * A council motion. `due` is until when it is to be asked about, and counts only while the store does not know it; so does
 * a `state` that is said.
 */
export interface SeedMotion extends Omit<Motion, 'state' | 'version'> {
  /** Numbers of earlier motions. */
  readonly replaces: readonly string[]
  readonly extends: readonly string[]
  readonly due: Day | null
  readonly state?: MotionState
}

/** `measures` are codes of the plan that the motion concerns. */
export interface SeedPoint {
  readonly motion: string
  readonly no: number
  readonly text: string
  readonly measures: readonly string[]
  /** Whether it is known that there is none. */
  readonly alone: boolean
}

/** A step of a plan; `at` is null where the file does not say when it was recorded. */
export interface SeedStep extends Pick<
  PlanStep,
  'plan' | 'stage' | 'on' | 'by' | 'number' | 'note' | 'reason' | 'following' | 'whom'
> {
  readonly at: Instant | null
}

/** What became of a measure; `from` and `to` are codes. */
export interface SeedLink extends Omit<MeasureLink, 'at'> {
  readonly plan: string
  /** The plan of the measure that carries the other one on, where that is another plan. */
  readonly into?: string
  readonly at: Instant
}

export interface SeedPlan {
  readonly code: string
  readonly name: string
}

/** `state` is left out when the file does not speak of it: finishing a measure is the chat's business. */
export type SeedMeasure = Omit<Measure, 'version' | 'state'> & { readonly state?: MeasureState }

/**
 * Everyone who has a role for a subject, by id, the lead first; an empty list says that nobody has. A role's subject
 * is written like `DP:coordinator`.
 */
export interface SeedDuty {
  readonly subjectKind: 'measure' | 'field' | 'task' | 'plan' | 'party' | 'role'
  readonly subject: string
  readonly role: DutyRole
  readonly holders: readonly string[]
}

/**
 * One holder's duty from a day or until a day, be it over, in force or still to come. A file that speaks of a subject
 * and role in terms does not name its holders as a `SeedDuty`, too.
 */
export interface SeedTerm extends Pick<Duty, 'subjectKind' | 'subject' | 'role' | 'from' | 'until' | 'rank'> {
  readonly holder: string
}

/**
 * A past round; `asOf` is the day from which its answers date, its period's last day when not said. It counts only
 * while the store does not know the round. Of a round that asked about a motion, `plan` is the motion's number.
 */
export interface SeedRound {
  readonly plan: string
  readonly label: string
  readonly periodFrom: Day
  readonly periodTo: Day
  readonly session: Day | null
  readonly asOf: Day | null
  /** As an export knows it beyond that, were it still open; counts only while the store does not know the round. */
  readonly record?: RoundRecord
}

/** `questionnaire` is null when the round asks what its plan asks. */
export interface RoundRecord extends RoundDates {
  readonly kind: RoundKind
  readonly state: RoundState
  readonly fileSession: Day | null
  readonly questionnaire: readonly Question[] | null
}

/** How a request stands; counts only while the store does not know it. A round with a record asks just these. */
export interface SeedRequest extends Pick<
  Request,
  'party' | 'state' | 'step' | 'remindedAt' | 'reminders' | 'reason' | 'declinedBy' | 'snoozedUntil' | 'reopenedAt'
> {
  readonly plan: string
  readonly round: string
  readonly measure: string
  readonly due: Instant
}

/**
 * A past answer; history may lack light, percent, cause, person. `unchanged` marks one that only says so: what it
 * does not say itself is taken over from the round before.
 */
export interface SeedAnswer {
  readonly plan: string
  readonly round: string
  readonly measure: string
  readonly light: Light | null
  readonly percent: number | null
  readonly fields: Readonly<Record<string, string>>
  readonly unchanged: boolean
  readonly author: string | null
  /** As an export knows it beyond that; such an answer stands for itself and takes nothing over. */
  readonly record?: AnswerRecord
}

export interface AnswerRecord extends Pick<
  Answer,
  'at' | 'behalf' | 'source' | 'late' | 'supplement' | 'unchangedRounds'
> {
  /**
   * Whose words were taken over: the answer about this measure, by its code, in the round with this label. A motion's point
   * takes over those about a measure of the plan.
   */
  readonly carriedFrom: Pick<SeedAnswer, 'plan' | 'round' | 'measure'> | null
}

export type MentionKind =
  | 'plan'
  | 'question'
  | 'party'
  | 'number'
  | 'person'
  | 'account'
  | 'field'
  | 'measure'
  | 'task'
  | 'link'
  | 'term'
  | 'round'
  | 'request'
  | 'answer'
  | 'motion'
  | 'point'

/**
 * Where a file defines a thing or refers to one that this or another file, or the store, must know: so that
 * contradictions between files are refused with their place. `name` is the thing as the file writes it.
 */
export interface Mention extends Spot {
  readonly kind: MentionKind
  readonly id: string
  readonly name: string
  readonly defines: boolean
}
