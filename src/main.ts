import '#house/temporal.ts'
import { door } from '#house/door.ts'
import { runCommand } from '#operator/run-command.ts'
import { start } from '#operator/start.ts'

await door(process.env, (words) => runCommand(start, process.argv.slice(2), process.env, words))
