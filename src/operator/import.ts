import { resolve } from 'node:path'
import type { Catalogue } from '#text/catalogue.ts'
import { importLines } from '#app/import/import-lines.ts'
import type { ImportResult } from '#app/import/import-result.ts'
import { wallClock } from '#house/clocks.ts'
import { importInto } from '#house/import-into.ts'
import { isCityFile } from '#house/is-city-file.ts'
import { openCopyOf } from '#house/open-copy-of.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { Refusal } from '#house/refusal.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { consoleChannels } from '#operator/console-channels.ts'
import { proposeFrom } from '#operator/propose-from.ts'

/**
 * Reads files into the store. A store it makes is for real operation; a trial stays one. A dry run reads them into a
 * copy, so that it tells what the real one would. To propose a profile is to read only.
 */
export const importCommand: OperatorCommand = {
  options: { data: 'value', profile: 'value', propose: 'value', overwrite: 'flag', 'dry-run': 'flag' },
  files: true,
  usage: ({ operator }) => operator.usage.import,
  async run(settings) {
    const { named, values, flags, words } = settings
    if (named.length === 0) throw new Refusal(words.operator.noFiles)
    const files = await Promise.all(named.map((name) => readSourceFile(name, words)))
    const proposed = values.get('propose')
    if (proposed !== undefined) return proposeFrom(files, proposed, settings)
    const rules = values.get('profile')
    const profile = rules === undefined ? null : await readSourceFile(rules, words)
    const dry = flags.has('dry-run')
    await using store = dry ? await openCopyOf(settings) : await openStoreIn(settings)
    const now = (await store.about('clock')) ?? wallClock()
    const result = await importInto(store, { files, profile, overwrite: flags.has('overwrite'), now, words })
    const warnings = (await store.about('trial')) === 'yes' ? [] : await consoleChannels(store, words)
    process.stdout.write(`${[...warnings, ...importLines(result, words.imports)].join('\n')}\n`)
    if (dry) return tellOfDryRun(result, words)
    if ((await store.about('trial')) === undefined) await store.note('trial', 'no')
    const city = named.find(isCityFile)
    if (city !== undefined) await store.note('plan-file', resolve(city))
  },
}

/** Ends as refused when files and chat contradict each other, so that a script can stop before the real run. */
function tellOfDryRun({ conflicts }: ImportResult, { operator }: Catalogue): void {
  if (conflicts.length > 0) throw new Refusal(operator.dryRunConflicts(conflicts.length))
  process.stdout.write(`${operator.dryRun}\n`)
}
