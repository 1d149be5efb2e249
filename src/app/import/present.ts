import type { Answer } from '#domain/answer.ts'
import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { Duty } from '#domain/duty.ts'
import type { Field } from '#domain/field.ts'
import type { Measure } from '#domain/measure.ts'
import type { Motion } from '#domain/motion.ts'
import type { Party } from '#domain/party.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import type { PlanStep } from '#domain/plan-stage.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Reference } from '#domain/reference.ts'
import type { Session } from '#domain/session.ts'
import type { Account, AwaitedAccount, Place } from '#app/contracts/account.ts'
import type { MotionBook } from '#app/contracts/store/motions.ts'
import type { SeedLink } from '#app/contracts/seed.ts'
import type { Imported } from '#app/contracts/change.ts'

/** A motion with all that hangs on it. */
export interface PresentMotion {
  readonly motion: Motion
  readonly points: readonly Measure[]
  /** Of the plan it concerns. */
  readonly book: MotionBook
}

/** What the store says now, as far as an import may touch it. */
export interface Present {
  readonly plans: readonly { readonly code: string; readonly name: string }[]
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly awaited: readonly AwaitedAccount[]
  readonly roles: readonly Role[]
  readonly absences: readonly Absence[]
  readonly places: readonly Place[]
  readonly fields: readonly Field[]
  readonly measures: readonly Measure[]
  readonly links: readonly SeedLink[]
  readonly tasks: readonly Task[]
  readonly successions: readonly Succession[]
  readonly steps: readonly PlanStep[]
  readonly duties: readonly Duty[]
  /** Of the plans, and of their motions. */
  readonly rounds: readonly Round[]
  readonly requests: readonly Request[]
  /** The present answer of every request that has one. */
  readonly answers: readonly Answer[]
  readonly references: readonly Reference[]
  readonly sessions: readonly Session[]
  /** The motions of these plans; their points are no measures of any of them. */
  readonly motions: readonly PresentMotion[]
  /** Calls of the board on the plans, and what was said to them. */
  readonly calls: readonly BoardCall[]
  readonly statements: readonly BoardStatement[]
  /** What imports wrote last. */
  readonly imported: readonly Imported[]
}
