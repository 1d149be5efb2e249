import { importLines } from '#app/import/import-lines.ts'
import type { Settings } from '#house/settings.ts'
import { wallClock } from '#house/clocks.ts'
import { importInto } from '#house/import-into.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { Refusal } from '#house/refusal.ts'
import { resolve } from 'node:path'
import type { OperatorCommand } from '#operator/operator-command.ts'

/** Reads files into the store. A store it makes is for real operation; a trial stays one. */
export const importCommand: OperatorCommand = {
  options: { profile: { type: 'string' }, overwrite: { type: 'boolean' } },
  usage: ({ operator }) => operator.usage.import,
  async run(settings) {
    const { named, options, words } = settings
    if (named.length === 0) throw new Refusal(words.operator.noFiles)
    const files = await Promise.all(named.map((name) => readSourceFile(name, words)))
    const { profile: path, overwrite } = options
    const profile = typeof path === 'string' ? await readSourceFile(path, words) : null
    await using store = await openStoreIn(settings)
    const now = (await store.about('clock')) ?? wallClock()
    const result = await importInto(store, { files, profile, overwrite: overwrite === true, now, words })
    if ((await store.about('trial')) === undefined) await store.note('trial', 'no')
    const city = cityFile(settings)
    if (city !== undefined) await store.note('plan-file', resolve(city))
    process.stdout.write(`${importLines(result, words.imports).join('\n')}\n`)
  },
}

/** The city's file among those named, remembered for later commands. */
const cityFile = ({ named }: Settings): string | undefined => named.find((name) => /\.ya?ml$/i.test(name))
