import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '#adapters/console/entry.ts'
import { aConsole, transcribed, transcriptIn } from '#test/support/a-console.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const seed = Number(process.env['MASTERPLAN_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const limit = 300_000
const firstWord = catalogue('de').questions.takesLong
/** What changes nothing and only makes files once more. */
const shows = /^zwischenbericht (vorschau|dateien)/

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let script: readonly string[]
let undisturbed: Told

beforeAll(async () => {
  folder = await temporaryFolder()
  const sample = fileURLToPath(new URL('../../src/sample/half-year.txt', import.meta.url))
  script = (await readFile(sample, 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !shows.test(line))
  await goesOn('undisturbed')
  undisturbed = await toldIn('undisturbed')
  expect(undisturbed.typed).toEqual(script)
}, limit)

afterAll(() => folder[Symbol.asyncDispose]())

describe.concurrent('A half-year on the console says everything once', () => {
  it(`though the process is killed at every third step (seed ${seed})`, { timeout: limit }, async () => {
    const data = dataOf('step-by-step')
    let typed = 0
    for (const [at, lines] of inThrees(steps()).entries()) {
      const bot = aConsole(data, cache())
      bot.says(lines)
      typed += lines.length
      await transcribed(data, typed, isTyped)
      await setTimeout((at % 5) * 10)
      await bot.kills()
    }
    await goesOn('step-by-step')
    expect(await toldIn('step-by-step')).toEqual(undisturbed)
  })

  it(`though the process is killed at random moments (seed ${seed})`, { timeout: limit }, async () => {
    const data = dataOf('at-random')
    for (const { entries, wait } of fc.sample(moments, { numRuns: 7, seed })) {
      const before = await transcriptIn(data)
      const bot = aConsole(data, cache())
      bot.says(left(before))
      await transcribed(data, Math.min(before.length + entries, undisturbed.length), () => true)
      await setTimeout(wait)
      await bot.kills()
    }
    await goesOn('at-random')
    expect(await toldIn('at-random')).toEqual(undisturbed)
  })
})

/** Some while after so many more entries; with none, a moment while it is still starting. */
const moments = fc.oneof(
  { weight: 1, arbitrary: fc.record({ entries: fc.constant(0), wait: fc.integer({ min: 0, max: 1500 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ entries: fc.integer({ min: 1, max: 8 }), wait: fc.integer({ min: 0, max: 60 }) }),
  },
)

const dataOf = (name: string): string => join(folder.path, name)

const cache = (): string => join(folder.path, 'compiled')

const isTyped = ({ kind }: Entry): boolean => kind === 'in'

/** The lines of the script that were not typed yet. */
const left = (entries: readonly Entry[]): readonly string[] => script.slice(entries.filter(isTyped).length)

/** The script's lines, each with the change of speaker before it. */
const steps = (): readonly (readonly string[])[] =>
  script
    .join('\n')
    .split(/(?<!^\/as .*)\n/m)
    .map((step) => step.split('\n'))

/** Three steps in one go, so that what is killed is each time another third of them; the seed says where they begin. */
function inThrees(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = all.slice(0, seed % 3)
  const rest = all.slice(first.length)
  const threes = Array.from({ length: Math.ceil(rest.length / 3) }, (_, at) => rest.slice(at * 3, at * 3 + 3).flat())
  return first.length > 0 ? [first.flat(), ...threes] : threes
}

/** Plays what is left to the end, in peace. */
async function goesOn(name: string): Promise<void> {
  const bot = aConsole(dataOf(name), cache())
  bot.says(left(await transcriptIn(dataOf(name))))
  await bot.ends()
}

interface Told {
  readonly typed: readonly string[]
  /** What was posted in each place, in order. */
  readonly posted: Readonly<Record<string, readonly string[]>>
  readonly length: number
}

/**
 * What the transcript tells; the folder of the files apart, and their hashes: a paper has another id in every store; and
 * the first word to whoever waits long, which only a busy machine says.
 */
async function toldIn(name: string): Promise<Told> {
  const entries = (await transcriptIn(dataOf(name))).filter(({ text }) => text !== firstWord)
  const posts = Map.groupBy(
    entries.filter((one) => !isTyped(one)),
    ({ place }) => place,
  )
  const posted = [...posts].map(([place, own]) => {
    return [
      place,
      own.map(({ at, text }) => `${at} ${text.replaceAll(dataOf(name), '…').replace(/(?<=SHA-512: )[\da-f ]+/g, '')}`),
    ] as const
  })
  return {
    typed: entries.filter(isTyped).map(({ text }) => text),
    posted: Object.fromEntries(posted),
    length: entries.length,
  }
}
