import { runCommand } from '#operator/run-command.ts'
import { findCommand } from '#operator/find-command.ts'
import { start } from '#operator/start.ts'
import { Refusal } from '#house/refusal.ts'
import { catalogue } from '#text/catalogue.ts'

/** What the operator reads when a command line is refused; anything else than a refusal is a failure. */
export async function refusalOf(word: string, args: readonly string[], env = {}): Promise<string> {
  const words = catalogue('de')
  try {
    await runCommand(word === 'start' ? start : await findCommand(word, words), args, env, words)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  throw new Error(`“${word} ${args.join(' ')}” was not refused.`)
}
