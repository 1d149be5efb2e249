import type { CycleProblem } from '#domain/cycle-problem.ts'
import type { FileFault } from '#domain/file-fault.ts'
import type { FormatFailure } from '#domain/format-failure.ts'
import type { Day, Instant } from '#domain/instant.ts'
import type { Light } from '#domain/light.ts'
import type { OfficeProblem } from '#domain/office-problem.ts'
import type { MotionProblem } from '#domain/motion-problem.ts'
import type { RoleName } from '#domain/person.ts'
import type { MeasureState } from '#domain/measure.ts'
import type { ResponsibilityProblem } from '#domain/responsibility-problem.ts'
import type { RoleProblem } from '#domain/role-problem.ts'
import type { SignatureState } from '#domain/signature-standing.ts'

/** Every refusal a person can meet. The catalogue has a sentence with the cure for each kind. */
export type Problem =
  // who may
  | { readonly kind: 'stranger' }
  /** An account from outside, of somebody who is not. */
  | { readonly kind: 'guest' }
  | { readonly kind: 'not-allowed'; readonly action: string }
  /** What somebody may do in the plan they speak of, and not in the one that is concerned. */
  | { readonly kind: 'not-allowed-in'; readonly plan: string; readonly names: readonly string[] }
  | { readonly kind: 'not-your-measure'; readonly code: string }
  | { readonly kind: 'same-person' }
  | { readonly kind: 'own-words'; readonly passages: readonly string[] }
  // people and their absences
  | { readonly kind: 'has-left'; readonly day: Day }
  | { readonly kind: 'unknown-person'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'ambiguous-person'; readonly text: string; readonly names: readonly string[] }
  | { readonly kind: 'no-such-period'; readonly text: string }
  | { readonly kind: 'backwards-period'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'period-over'; readonly until: Day }
  | { readonly kind: 'own-substitute' }
  | { readonly kind: 'substitute-absent'; readonly name: string; readonly from: Day; readonly until: Day }
  | { readonly kind: 'substitutes-in-circle'; readonly name: string; readonly from: Day; readonly until: Day }
  | { readonly kind: 'substitute-leaves'; readonly name: string; readonly day: Day }
  | { readonly kind: 'no-such-absence'; readonly day: Day }
  | { readonly kind: 'absence-known'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'absences-overlap'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'already-responsible'; readonly code: string; readonly name: string }
  | { readonly kind: 'handed-to-oneself'; readonly code: string }
  | { readonly kind: 'no-account'; readonly name: string }
  | { readonly kind: 'no-offer'; readonly code: string }
  // accounts that are linked with a code
  | { readonly kind: 'no-such-link-code' }
  | { readonly kind: 'too-many-link-codes' }
  /** Whoever can be reached makes their own code, so that nobody takes their place. */
  | { readonly kind: 'makes-own-link-code'; readonly name: string }
  | { readonly kind: 'no-such-account' }
  | RoleProblem
  | {
      readonly kind: 'still-in-charge'
      readonly codes: readonly string[]
      readonly roles: readonly RoleName[]
      readonly parties: readonly string[]
    }
  // co-signature
  | { readonly kind: 'overruled-oneself' }
  | {
      readonly kind: 'signatures-missing'
      /** Parties in short, and why each is missing. */
      readonly missing: readonly { readonly party: string; readonly state: SignatureState }[]
      /** The motion on which the draft is a statement; null of a report. */
      readonly motion: string | null
    }
  | { readonly kind: 'no-co-signature' }
  | { readonly kind: 'nobody-signs' }
  | { readonly kind: 'nothing-to-sign' }
  | { readonly kind: 'short-reason'; readonly text: string }
  | { readonly kind: 'not-your-draft' }
  | { readonly kind: 'draft-held' }
  | { readonly kind: 'answered-itself'; readonly party: string; readonly motion: string | null }
  | { readonly kind: 'refused-itself'; readonly party: string; readonly motion: string | null }
  | {
      readonly kind: 'records-own-words'
      readonly party: string
      readonly passages: readonly string[]
      readonly motion: string | null
    }
  | { readonly kind: 'signs-for-whom'; readonly party: string }
  | { readonly kind: 'nothing-to-overrule' }
  | { readonly kind: 'signs-already'; readonly party: string }
  | { readonly kind: 'does-not-sign'; readonly party: string }
  | { readonly kind: 'signs-now'; readonly name: string; readonly party: string }
  | { readonly kind: 'signature-given'; readonly party: string }
  | { readonly kind: 'delegate-absent'; readonly name: string }
  | { readonly kind: 'delegate-concerned'; readonly name: string; readonly party: string }
  | { readonly kind: 'delegate-outside'; readonly name: string; readonly party: string }
  // words
  | {
      readonly kind: 'unknown-command'
      readonly word: string
      readonly nearest: string | null
      readonly example: string
    }
  | { readonly kind: 'unknown-measure'; readonly code: string; readonly nearest: readonly string[] }
  | { readonly kind: 'unknown-round'; readonly label: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-filter'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'unknown-light'; readonly text: string }
  /** A light, and no more, where a text is asked for; `label` is the mark that takes it for that text all the same. */
  | { readonly kind: 'light-for-text'; readonly text: string; readonly label: string }
  | { readonly kind: 'unknown-choice'; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: 'bad-percent'; readonly text: string }
  | { readonly kind: 'no-such-date'; readonly text: string }
  | { readonly kind: 'day-after'; readonly day: Day; readonly latest: Day }
  | { readonly kind: 'day-before'; readonly day: Day; readonly earliest: Day }
  | { readonly kind: 'year-missing'; readonly text: string }
  | { readonly kind: 'bad-milestone'; readonly text: string }
  | { readonly kind: 'bad-amount'; readonly text: string }
  | { readonly kind: 'bad-link'; readonly text: string }
  /** Of a reference, which may have one. */
  | { readonly kind: 'bad-address'; readonly text: string }
  | { readonly kind: 'first-question' }
  | { readonly kind: 'answer-in-room' }
  | { readonly kind: 'unknown-part'; readonly text: string; readonly changeable: readonly string[] }
  | { readonly kind: 'empty-text'; readonly question: string }
  /** Too little to be printed as the text to a motion's point. */
  | { readonly kind: 'no-sentence'; readonly text: string }
  | ResponsibilityProblem
  /** A field of a form that may not be. */
  | { readonly kind: 'left-empty'; readonly question: string }
  | { readonly kind: 'text-too-long'; readonly question: string; readonly length: number; readonly limit: number }
  | { readonly kind: 'words-left-over'; readonly text: string; readonly example: string }
  // answers
  | { readonly kind: 'cause-missing'; readonly light: Light; readonly questions: readonly string[] }
  | { readonly kind: 'nothing-before'; readonly code: string }
  | { readonly kind: 'not-asked'; readonly code: string }
  /** A message of an earlier round was answered. */
  | { readonly kind: 'asked-anew'; readonly code: string }
  | { readonly kind: 'no-open-request' }
  | { readonly kind: 'nothing-earlier' }
  | { readonly kind: 'grace-over'; readonly code: string; readonly closes: Instant }
  | { readonly kind: 'frozen'; readonly code: string; readonly label: string }
  | { readonly kind: 'released'; readonly code: string; readonly label: string }
  | { readonly kind: 'already-answered'; readonly code: string }
  | { readonly kind: 'not-answered'; readonly code: string }
  /** Nothing is answered, but a late answer waits for a decision. */
  | { readonly kind: 'late-answer-waits'; readonly code: string }
  /** Nothing is answered and the round is closed. */
  | { readonly kind: 'ask-for-supplement'; readonly code: string; readonly label: string }
  | { readonly kind: 'no-late-answer'; readonly code: string }
  | { readonly kind: 'still-changeable'; readonly code: string; readonly closes: Instant }
  | { readonly kind: 'reopened-already'; readonly code: string; readonly at: Instant }
  | { readonly kind: 'no-proposal'; readonly code: string }
  | { readonly kind: 'own-proposal'; readonly code: string }
  // taking back
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'no-own-answer'; readonly code: string }
  | {
      readonly kind: 'not-undoable'
      readonly instead: 'answer' | 'late' | 'sent' | 'paper' | 'round' | 'link' | 'motion' | 'other'
    }
  | { readonly kind: 'undo-too-late' }
  | { readonly kind: 'frozen-since'; readonly label: string }
  | { readonly kind: 'changed-since' }
  | MotionProblem
  // the plan
  | { readonly kind: 'code-taken'; readonly code: string; readonly free: string }
  | { readonly kind: 'bad-code'; readonly text: string }
  | { readonly kind: 'superseded'; readonly code: string }
  | { readonly kind: 'split-into-one'; readonly code: string }
  | { readonly kind: 'merged-into-itself'; readonly code: string }
  | { readonly kind: 'merge-circle'; readonly code: string; readonly into: string }
  | { readonly kind: 'already-in-state'; readonly code: string; readonly state: MeasureState }
  | { readonly kind: 'was-asked'; readonly code: string }
  | { readonly kind: 'nothing-to-change'; readonly code: string }
  | { readonly kind: 'changed-by-another'; readonly code: string; readonly value: string; readonly mine: string }
  | { readonly kind: 'unknown-field'; readonly text: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-party'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'ambiguous-party'; readonly text: string; readonly names: readonly string[] }
  | OfficeProblem
  | { readonly kind: 'not-your-office'; readonly code: string }
  | { readonly kind: 'assigned-already'; readonly codes: readonly string[] }
  | { readonly kind: 'sole-responsible'; readonly code: string }
  | { readonly kind: 'deputy-of-themselves'; readonly code: string }
  | CycleProblem
  // rounds
  | { readonly kind: 'no-open-round'; readonly opens: Instant | null }
  | { readonly kind: 'round-open'; readonly label: string }
  | { readonly kind: 'round-not-closed'; readonly label: string; readonly closes: Instant }
  | { readonly kind: 'no-round' }
  | { readonly kind: 'round-over'; readonly label: string; readonly others: readonly string[] }
  | { readonly kind: 'session-past'; readonly session: Day }
  | { readonly kind: 'session-known'; readonly session: Day }
  | { readonly kind: 'no-such-session'; readonly session: Day; readonly known: readonly Day[] }
  | { readonly kind: 'session-too-soon'; readonly session: Day; readonly earliest: Day }
  | {
      readonly kind: 'closes-before-opens'
      readonly session: Day
      readonly label: string
      readonly opens: Instant
      readonly earliest: Day
    }
  | { readonly kind: 'due-too-early'; readonly day: Day; readonly due: Instant }
  | { readonly kind: 'due-too-late'; readonly day: Day; readonly latest: Day }
  | { readonly kind: 'day-past'; readonly day: Day }
  | { readonly kind: 'reminded-today'; readonly at: Instant }
  | { readonly kind: 'put-off-before'; readonly code: string; readonly until: Instant }
  | { readonly kind: 'put-off-too-late'; readonly code: string; readonly due: Instant }
  // papers
  | { readonly kind: 'no-draft' }
  /** One of these, said of the statement on the motion of this number. */
  | { readonly kind: 'on-statement'; readonly motion: string; readonly problem: Problem }
  | { readonly kind: 'already-released'; readonly at: Instant }
  | { readonly kind: 'draft-outdated'; readonly codes: readonly string[] }
  | { readonly kind: 'not-released' }
  /** A reason that is posted holds words that are not for those who read it there. */
  | { readonly kind: 'reason-tells'; readonly leaked: readonly string[] }
  /** A file of a released version was not handed out; without words, these could not be read. */
  | { readonly kind: 'file-tells'; readonly format: string; readonly leaked: readonly string[] }
  // a paper that was handed over
  | { readonly kind: 'nothing-handed-over' }
  | { readonly kind: 'paper-confirmed'; readonly at: Instant }
  | { readonly kind: 'paper-returned'; readonly at: Instant }
  | { readonly kind: 'version-withdrawn'; readonly no: number; readonly next: number | null }
  | { readonly kind: 'bad-paper-number'; readonly text: string; readonly patterns: readonly string[] }
  | { readonly kind: 'unknown-passage'; readonly text: string; readonly nearest: readonly string[] }
  /** A measure without an answer has no text of its own in the paper. */
  | { readonly kind: 'no-passage'; readonly code: string }
  /** `texts` are the texts that the measure has in the paper. */
  | {
      readonly kind: 'no-such-passage'
      readonly code: string
      readonly named: string
      readonly texts: readonly string[]
    }
  | { readonly kind: 'unknown-version'; readonly text: string; readonly last: number }
  | { readonly kind: 'no-liaison-place' }
  /** `detail` names what is missing or where it broke, as short as can be; empty when there is nothing to say. */
  | { readonly kind: 'format-failed'; readonly format: string; readonly why: FormatFailure; readonly detail: string }
  // files people send
  | { readonly kind: 'file-awaited' }
  /** `detail` names the round, version or plan it is about; empty where there is nothing to name. */
  | { readonly kind: 'file-refused'; readonly why: FileFault; readonly detail: string }
  // the advisory board
  | { readonly kind: 'no-board' }
  | { readonly kind: 'not-on-board' }
  | { readonly kind: 'not-for-the-board' }
  | { readonly kind: 'internal-printed' }
  | { readonly kind: 'no-board-call' }
  | { readonly kind: 'board-called-already'; readonly about: string; readonly due: Instant }
  | { readonly kind: 'no-own-board-statement' }
  | { readonly kind: 'board-statement-stands'; readonly about: string; readonly due: Instant }
  | { readonly kind: 'no-board-statement' }
  | { readonly kind: 'on-board-already'; readonly name: string }
  | { readonly kind: 'not-a-board-member'; readonly name: string }
  // the system
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'accident'; readonly reference: string }
