import { resolve } from 'node:path'
import type { PaperLevel } from '#domain/level.ts'
import { paperWords } from '#app/papers/paper-words.ts'
import { cityReader } from '#app/people/identify.ts'
import { withPresentPlans } from '#app/with-present-plans.ts'
import { mainPlan } from '#app/main-plan.ts'
import { wallClock } from '#house/clocks.ts'
import { makeWritable } from '#house/make-writable.ts'
import { notedCity } from '#house/noted-city.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { Refusal } from '#house/refusal.ts'
import { readCity } from '#house/read-city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { problemSentence } from '#text/problem.ts'
import { chosenFormats } from '#operator/chosen-formats.ts'
import { draftTells } from '#operator/draft-tells.ts'
import { closedRound } from '#operator/closed-round.ts'
import { motionCity } from '#operator/motion-city.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { paperFiles } from '#operator/paper-files.ts'
import { paperWriter } from '#operator/paper-writer.ts'

/**
 * Writes one part of the report of a closed round, or of the statement on a motion, to files, the public one unless another is asked for. A format or file
 * that fails is told at the end and keeps no other.
 */
export const report: OperatorCommand = {
  options: {
    plan: 'value',
    data: 'value',
    round: 'value',
    motion: 'value',
    format: 'value',
    level: 'value',
    out: 'value',
  },
  usage: ({ operator }) => operator.usage.report,
  async run(settings) {
    const { words, values, plan } = settings
    const formats = await chosenFormats(settings)
    const level = levelNamed(values.get('level'), words)
    await using store = await openKnownStore(settings)
    const own = plan === null ? await notedCity(store, words) : await readCity(plan, words)
    const present = await withPresentPlans({ store, city: own })
    const city = await motionCity(store, present.city, values.get('motion'), words)
    const at = (await store.about('clock')) ?? wallClock()
    const folder = resolve(values.get('out') ?? 'out')
    const said = paperWords(words, mainPlan(city))
    const { watched, refused } = paperWriter(folder, words)
    const powers = { store, city, formats, watched, now: () => at }
    const round = await closedRound(store, city, values.get('round'), words)
    await makeWritable(folder, words)
    const { files, failed, replaced } = await paperFiles(powers, round, level)
    if (level === 'non-public' && files.length + failed.length === 0)
      throw new Refusal(words.operator.noNonPublic[mainPlan(city).motion ? 'statement' : 'report'](round.label))
    if (replaced.length > 0) process.stderr.write(`${said.papers.replaced(replaced)}\n`)
    const { say } = cityReader(city)
    const tells = await draftTells(powers, round, level, files)
    if (tells.length > 0) process.stderr.write(`${said.paperLevels.draftTells(say.list(tells))}\n`)
    const reasons = [...refused(), ...failed.map((problem) => problemSentence(problem, said, say))]
    if (reasons.length > 0) throw new Refusal(reasons.join('\n'))
  },
}

function levelNamed(name: string | undefined, { operator }: Catalogue): PaperLevel {
  if (name === undefined || name === 'public') return 'public'
  if (name === 'non-public') return name
  throw new Refusal(operator.unknownLevel(name))
}
