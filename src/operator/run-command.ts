import type { Catalogue } from '#text/catalogue.ts'
import type { Environment } from '#house/environment.ts'
import { readOptions } from '#house/options.ts'
import { Refusal } from '#house/refusal.ts'
import { settingsOf } from '#house/settings.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

/** Runs a command as its line says, or shows its help. Refuses what the command does not know. */
export async function runCommand(
  command: OperatorCommand,
  args: readonly string[],
  env: Environment,
  words: Catalogue,
): Promise<void> {
  const given = readOptions(args, command.options, words)
  if (given.help) return void process.stdout.write(command.usage(words))
  if (!command.files && given.named.length > 0) throw new Refusal(words.operator.unexpected(given.named.join(' ')))
  await command.run(settingsOf(given, env, words))
}
