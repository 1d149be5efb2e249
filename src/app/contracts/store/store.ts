import type { Instant } from '#domain/instant.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Acts } from '#app/contracts/store/acts.ts'
import type { Answers } from '#app/contracts/store/answers.ts'
import type { Audits } from '#app/contracts/store/audits.ts'
import type { Boards } from '#app/contracts/store/boards.ts'
import type { CoSignatures } from '#app/contracts/store/co-signatures.ts'
import type { Comments } from '#app/contracts/store/comments.ts'
import type { Conversations } from '#app/contracts/store/conversations.ts'
import type { Directories } from '#app/contracts/store/directories.ts'
import type { Dues } from '#app/contracts/store/dues.ts'
import type { Follows } from '#app/contracts/store/follows.ts'
import type { Imports } from '#app/contracts/store/imports.ts'
import type { Inbox } from '#app/contracts/store/inbox.ts'
import type { LateAnswers } from '#app/contracts/store/late-answers.ts'
import type { Links } from '#app/contracts/store/links.ts'
import type { Looks } from '#app/contracts/store/looks.ts'
import type { Measures } from '#app/contracts/store/measures.ts'
import type { Memories } from '#app/contracts/store/memories.ts'
import type { Motions } from '#app/contracts/store/motions.ts'
import type { Offers } from '#app/contracts/store/offers.ts'
import type { Outbox } from '#app/contracts/store/outbox.ts'
import type { Papers } from '#app/contracts/store/papers.ts'
import type { PersonalData } from '#app/contracts/store/personal-data.ts'
import type { PlanSteps } from '#app/contracts/store/plan-steps.ts'
import type { Requests } from '#app/contracts/store/requests.ts'
import type { References } from '#app/contracts/store/references.ts'
import type { Sessions } from '#app/contracts/store/sessions.ts'
import type { Rounds } from '#app/contracts/store/rounds.ts'

/** What is written in one piece: changes, their audit rows, messages with deliveries, and what caused it. */
export interface Commit {
  readonly at: Instant
  readonly actor: string | null
  readonly changes: readonly Change[]
  readonly messages: readonly Message[]
  /** The inbox entry this settles; settled before means the whole commit is stale. */
  readonly inbox?: number
  /** The due things this does; done before means the whole commit is stale. */
  readonly due?: readonly { readonly job: string; readonly slot: string }[]
}

/** One city's store. No port offers a transaction: nothing can be held open across a wait. */
export interface Store extends AsyncDisposable {
  readonly measures: Measures
  readonly motions: Motions
  readonly planSteps: PlanSteps
  readonly follows: Follows
  readonly directories: Directories
  readonly links: Links
  readonly offers: Offers
  readonly rounds: Rounds
  readonly sessions: Sessions
  readonly references: References
  readonly requests: Requests
  readonly answers: Answers
  readonly lateAnswers: LateAnswers
  readonly comments: Comments
  readonly conversations: Conversations
  readonly papers: Papers
  readonly coSignatures: CoSignatures
  readonly imports: Imports
  readonly inbox: Inbox
  readonly outbox: Outbox
  readonly dues: Dues
  readonly memories: Memories
  readonly audits: Audits
  readonly looks: Looks
  readonly personalData: PersonalData
  readonly acts: Acts
  readonly boards: Boards
  /** Writes a commit atomically; many at once when busy. `stale` means nothing of it was written. */
  commit(commit: Commit): Promise<'done' | 'stale'>
  /** Facts about the store itself: `trial`, `clock`, `plan-file`. */
  about(key: string): Promise<string | undefined>
  note(key: string, value: string): Promise<void>
}
