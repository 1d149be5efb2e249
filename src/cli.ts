import '#house/temporal.ts'
import { door } from '#house/door.ts'
import { Refusal } from '#house/refusal.ts'
import { readSettings } from '#house/settings.ts'
import { demo } from '#operator/demo.ts'
import { doctor } from '#operator/doctor.ts'
import { importCommand } from '#operator/import.ts'
import { report } from '#operator/report.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

const commands: Readonly<Record<string, OperatorCommand>> = { import: importCommand, report, doctor, demo }

await door(async () => {
  const [word, ...args] = process.argv.slice(2)
  const command = word === undefined ? undefined : commands[word]
  const { words, ...settings } = readSettings(command ? args : [], process.env, command?.options)
  const { operator } = words
  if (word === undefined || word === '--help' || word === 'help')
    return void process.stdout.write(operator.usage.masterplan)
  if (!command) throw new Refusal(operator.unknownCommand(word, Object.keys(commands)))
  if (settings.help) return void process.stdout.write(command.usage(words))
  await command.run({ words, ...settings })
})
