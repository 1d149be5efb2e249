import { resolve } from 'node:path'
import { cityReader } from '#app/people/identify.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { wallClock } from '#house/clocks.ts'
import { notedCity } from '#house/noted-city.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { Refusal } from '#house/refusal.ts'
import { readCity } from '#house/read-city.ts'
import { problemSentence } from '#text/problem.ts'
import { chosenFormats } from '#operator/chosen-formats.ts'
import { closedRound } from '#operator/closed-round.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { paperFiles } from '#operator/paper-files.ts'
import { writeFiles } from '#operator/write-files.ts'

/** Writes the public report of a closed round to files. */
export const report: OperatorCommand = {
  options: { plan: 'value', data: 'value', round: 'value', format: 'value', out: 'value' },
  usage: ({ operator }) => operator.usage.report,
  async run(settings) {
    const { words, values, plan } = settings
    const formats = await chosenFormats(settings)
    await using store = await openKnownStore(settings)
    const city = plan === null ? await notedCity(store, words) : await readCity(plan, words)
    const at = (await store.about('clock')) ?? wallClock()
    const powers = { store, city, formats, now: () => at } satisfies Partial<Powers>
    const round = await closedRound(store, mainPlan(city), values.get('round'), words)
    const { files, failed } = await paperFiles(powers, round)
    await writeFiles(files, resolve(values.get('out') ?? 'out'), words)
    const { say } = cityReader(city)
    if (failed.length > 0) throw new Refusal(failed.map((problem) => problemSentence(problem, words, say)).join('\n'))
  },
}
