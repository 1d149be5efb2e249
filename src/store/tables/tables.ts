import type {
  AboutTable,
  AuditTable,
  DueTable,
  ImportedTable,
  SeenTable,
  LastActTable,
  MigrationTable,
} from '#store/tables/books.ts'
import type { BoardCallTable, BoardStatementTable } from '#store/tables/boards.ts'
import type {
  AdapterMemoryTable,
  AnswerDraftTable,
  DialogueTable,
  InboxTable,
  SaidTable,
} from '#store/tables/conversations.ts'
import type { SignatureCallTable, SignatureOverruleTable, SignatureTable } from '#store/tables/co-signatures.ts'
import type { DeliveryTable, LivePromptTable, MessageTable } from '#store/tables/messages.ts'
import type {
  FileTable,
  PaperEditTable,
  PaperFileTable,
  PaperHandOverTable,
  PaperNumberTable,
  PaperRemarkTable,
  PaperTable,
  PaperVersionTable,
} from '#store/tables/papers.ts'
import type {
  AbsenceTable,
  AccountTable,
  AwaitedAccountTable,
  DutyTable,
  LinkCodeTable,
  OfferTable,
  PartySuccessorTable,
  PartyTable,
  PersonTable,
  PlaceTable,
  RoleTable,
  StrangerTryTable,
} from '#store/tables/people.ts'
import type { MotionLinkTable, MotionTable, PointAloneTable, PointMeasureTable } from '#store/tables/motions.ts'
import type { AnswerTable, CommentTable, LateAnswerTable, RequestTable, RoundTable } from '#store/tables/rounds.ts'
import type {
  FieldTable,
  FollowerTable,
  MeasureLinkTable,
  MeasureReferenceTable,
  MeasureTable,
  MeasureTurnTable,
  PlanStepTable,
  PlanStepUndoneTable,
  PlanTable,
  TaskTable,
  SessionTable,
} from '#store/tables/plans.ts'

/** Every table, under the name it has in the database. */
export interface Tables {
  readonly plan: PlanTable
  readonly plan_step: PlanStepTable
  readonly plan_step_undone: PlanStepUndoneTable
  readonly field: FieldTable
  readonly measure: MeasureTable
  readonly measure_link: MeasureLinkTable
  readonly measure_turn: MeasureTurnTable
  readonly measure_reference: MeasureReferenceTable
  readonly follower: FollowerTable
  readonly motion: MotionTable
  readonly motion_link: MotionLinkTable
  readonly point_measure: PointMeasureTable
  readonly point_alone: PointAloneTable
  readonly task: TaskTable
  readonly session: SessionTable
  readonly party: PartyTable
  readonly party_successor: PartySuccessorTable
  readonly person: PersonTable
  readonly account: AccountTable
  readonly awaited_account: AwaitedAccountTable
  readonly link_code: LinkCodeTable
  readonly stranger_try: StrangerTryTable
  readonly place: PlaceTable
  readonly role: RoleTable
  readonly absence: AbsenceTable
  readonly duty: DutyTable
  readonly offer: OfferTable
  readonly round: RoundTable
  readonly request: RequestTable
  readonly answer: AnswerTable
  readonly late_answer: LateAnswerTable
  readonly comment: CommentTable
  readonly answer_draft: AnswerDraftTable
  readonly dialogue: DialogueTable
  readonly said: SaidTable
  readonly paper: PaperTable
  readonly paper_version: PaperVersionTable
  readonly paper_edit: PaperEditTable
  readonly paper_remark: PaperRemarkTable
  readonly paper_file: PaperFileTable
  readonly paper_hand_over: PaperHandOverTable
  readonly paper_number: PaperNumberTable
  readonly board_call: BoardCallTable
  readonly board_statement: BoardStatementTable
  readonly signature_call: SignatureCallTable
  readonly signature: SignatureTable
  readonly signature_overrule: SignatureOverruleTable
  readonly file: FileTable
  readonly inbox: InboxTable
  readonly adapter_memory: AdapterMemoryTable
  readonly message: MessageTable
  readonly delivery: DeliveryTable
  readonly live_prompt: LivePromptTable
  readonly due: DueTable
  readonly audit: AuditTable
  readonly seen: SeenTable
  readonly last_act: LastActTable
  readonly imported: ImportedTable
  readonly about: AboutTable
  readonly migration: MigrationTable
}
