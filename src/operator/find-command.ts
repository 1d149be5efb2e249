import { nearest } from '#domain/nearest.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { Refusal } from '#house/refusal.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

/** Each is loaded when it is asked for: most need a fraction of the house. */
const commands: ReadonlyMap<string, () => Promise<OperatorCommand>> = new Map([
  ['import', async () => (await import('#operator/import.ts')).importCommand],
  ['export', async () => (await import('#operator/export.ts')).exportCommand],
  ['report', async () => (await import('#operator/report.ts')).report],
  ['doctor', async () => (await import('#operator/doctor.ts')).doctor],
  ['code', async () => (await import('#operator/code.ts')).codeCommand],
  ['demo', async () => (await import('#operator/demo.ts')).demo],
])

/** The command of this name; refuses any other and names the nearest. */
export async function findCommand(word: string, { operator }: Catalogue): Promise<OperatorCommand> {
  const command = commands.get(word)
  if (command) return command()
  const known = [...commands.keys()]
  throw new Refusal(operator.unknownCommand(word, nearest(word, known)[0], known))
}
