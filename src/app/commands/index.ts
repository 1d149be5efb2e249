import type { Command, CommandWord } from '#app/contracts/command.ts'
import { admit } from '#app/commands/admit.ts'
import { absent } from '#app/commands/absent.ts'
import { announce } from '#app/commands/announce.ts'
import { assign } from '#app/commands/assign.ts'
import { board } from '#app/commands/board.ts'
import { confirm } from '#app/commands/confirm.ts'
import { handOver } from '#app/commands/hand-over.ts'
import { excuse } from '#app/commands/excuse.ts'
import { extend } from '#app/commands/extend.ts'
import { query } from '#app/commands/query.ts'
import { record } from '#app/commands/record.ts'
import { plan } from '#app/commands/plan.ts'
import { remark } from '#app/commands/remark.ts'
import { field } from '#app/commands/field.ts'
import { follow } from '#app/commands/follow.ts'
import { gaps } from '#app/commands/gaps.ts'
import { helpWith } from '#app/commands/help.ts'
import { history } from '#app/commands/history.ts'
import { interimReport } from '#app/commands/interim-report.ts'
import { language } from '#app/commands/language.ts'
import { left } from '#app/commands/left.ts'
import { notMine } from '#app/commands/not-mine.ts'
import { later } from '#app/commands/later.ts'
import { link } from '#app/commands/link.ts'
import { log } from '#app/commands/log.ts'
import { myData } from '#app/commands/my-data.ts'
import { measure } from '#app/commands/measure.ts'
import { office } from '#app/commands/office.ts'
import { motion } from '#app/commands/motion.ts'
import { open } from '#app/commands/open.ts'
import { reference } from '#app/commands/reference.ts'
import { remind } from '#app/commands/remind.ts'
import { reopen } from '#app/commands/reopen.ts'
import { report } from '#app/commands/report.ts'
import { role } from '#app/commands/role.ts'
import { responsible } from '#app/commands/responsible.ts'
import { round } from '#app/commands/round.ts'
import { same } from '#app/commands/same.ts'
import { session } from '#app/commands/session.ts'
import { statement } from '#app/commands/statement.ts'
import { sign } from '#app/commands/sign.ts'
import { status } from '#app/commands/status.ts'
import { takeOver } from '#app/commands/take-over.ts'
import { tasks } from '#app/commands/tasks.ts'
import { unfollow } from '#app/commands/unfollow.ts'
import { undo } from '#app/commands/undo.ts'
import type { Powers } from '#app/powers.ts'

const list: readonly Command<Powers>[] = [
  helpWith(() => list),
  tasks,
  report,
  same,
  notMine,
  handOver,
  takeOver,
  absent,
  history,
  responsible,
  status,
  open,
  remind,
  later,
  plan,
  round,
  session,
  role,
  left,
  interimReport,
  statement,
  sign,
  confirm,
  language,
  link,
  myData,
  log,
  undo,
  admit,
  reopen,
  record,
  excuse,
  extend,
  query,
  remark,
  measure,
  field,
  office,
  reference,
  assign,
  gaps,
  announce,
  motion,
  follow,
  unfollow,
  board,
]

/** Every command by its word. */
export const commands: ReadonlyMap<CommandWord, Command<Powers>> = new Map(
  list.map((command) => [command.word, command]),
)
