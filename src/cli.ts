import '#house/temporal.ts'
import { door } from '#house/door.ts'
import { findCommand } from '#operator/find-command.ts'
import { runCommand } from '#operator/run-command.ts'

await door(process.env, async (words) => {
  const [word, ...args] = process.argv.slice(2)
  if (word === undefined || ['help', '--help', '-h'].includes(word))
    return void process.stdout.write(words.operator.usage.masterplan)
  await runCommand(await findCommand(word, words), args, process.env, words)
})
