import { nearest } from '#domain/nearest.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'
import { codeCommand } from '#operator/code.ts'
import { demo } from '#operator/demo.ts'
import { doctor } from '#operator/doctor.ts'
import { exportCommand } from '#operator/export.ts'
import { importCommand } from '#operator/import.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { report } from '#operator/report.ts'

const commands: ReadonlyMap<string, OperatorCommand> = new Map([
  ['import', importCommand],
  ['export', exportCommand],
  ['report', report],
  ['doctor', doctor],
  ['code', codeCommand],
  ['demo', demo],
])

/** The command of this name; refuses any other and names the nearest. */
export function findCommand(word: string, { operator }: Catalogue): OperatorCommand {
  const command = commands.get(word)
  if (command) return command
  const known = [...commands.keys()]
  throw new Refusal(operator.unknownCommand(word, nearest(word, known)[0], known))
}
