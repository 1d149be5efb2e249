import type { Question } from '#domain/questionnaire.ts'
import type { Json } from '#store/json.ts'

export interface RoundTable {
  readonly id: string
  readonly plan: string
  readonly kind: string
  readonly label: string
  readonly period_from: string
  readonly period_to: string
  readonly session: string | null
  readonly file_session: string | null
  readonly opens: string
  readonly due: string
  readonly grace: string
  readonly closes: string
  readonly draft: string
  readonly paper_due: string
  readonly questionnaire: Json<readonly Question[]>
  readonly state: string
  readonly version: number
}

export interface RequestTable {
  readonly id: string
  readonly round: string
  readonly subject_kind: string
  readonly subject: string
  readonly role: string
  readonly party: string | null
  readonly state: string
  readonly due: string
  readonly answer: string | null
  readonly light: string | null
  readonly step: number | null
  readonly reminded_at: string | null
  readonly reminders: number
  readonly reason: string | null
  readonly declined_by: string | null
  readonly snoozed_until: string | null
  readonly query: string | null
  readonly reopened_at: string | null
  /** The last answer, where it was taken back and nothing else stands. */
  readonly withdrawn: string | null
  readonly version: number
}

export interface AnswerTable {
  readonly id: string
  readonly request: string
  readonly seq: number
  readonly at: string
  readonly author: string | null
  readonly behalf: string | null
  readonly source: string
  readonly carried_from: string | null
  readonly unchanged_rounds: number
  readonly late: number
  readonly supplement: number
  readonly light: string | null
  readonly percent: number | null
  readonly fields: Json<Readonly<Record<string, string>>>
  readonly hash: string
}

export interface LateAnswerTable extends Omit<AnswerTable, 'seq' | 'late' | 'supplement' | 'hash'> {
  /** Null while the coordination has not decided. */
  readonly decision: string | null
}

export interface CommentTable {
  readonly id: string
  readonly request: string
  readonly kind: string
  readonly author: string | null
  readonly put_to: string | null
  readonly at: string
  readonly text: string
}
