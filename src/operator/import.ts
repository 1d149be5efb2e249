import { resolve } from 'node:path'
import { importLines } from '#app/import/import-lines.ts'
import { wallClock } from '#house/clocks.ts'
import { importInto } from '#house/import-into.ts'
import { isCityFile } from '#house/is-city-file.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { Refusal } from '#house/refusal.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

/** Reads files into the store. A store it makes is for real operation; a trial stays one. */
export const importCommand: OperatorCommand = {
  options: { data: 'value', profile: 'value', overwrite: 'flag' },
  files: true,
  usage: ({ operator }) => operator.usage.import,
  async run(settings) {
    const { named, values, flags, words } = settings
    if (named.length === 0) throw new Refusal(words.operator.noFiles)
    const files = await Promise.all(named.map((name) => readSourceFile(name, words)))
    const rules = values.get('profile')
    const profile = rules === undefined ? null : await readSourceFile(rules, words)
    await using store = await openStoreIn(settings)
    const now = (await store.about('clock')) ?? wallClock()
    const result = await importInto(store, { files, profile, overwrite: flags.has('overwrite'), now, words })
    if ((await store.about('trial')) === undefined) await store.note('trial', 'no')
    const city = named.find(isCityFile)
    if (city !== undefined) await store.note('plan-file', resolve(city))
    process.stdout.write(`${importLines(result, words.imports).join('\n')}\n`)
  },
}
