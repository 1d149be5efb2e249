import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Entry } from '#adapters/console/entry.ts'
import { aConsole, transcribed, transcriptIn } from '#test/support/a-console.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

/** The sample's half-year on the console, played by processes that are killed on the way. */
export interface AKilledHalfYear extends AsyncDisposable {
  /** What is told when nobody kills anything. */
  readonly undisturbed: Told
  /** What is told though the process is killed after every so many steps; the seed says where they begin. */
  killedEvery(steps: number, seed: number): Promise<Told>
  /** The same though it is killed so many times at random, also while it is still starting. */
  killedAtRandom(times: number, seed: number): Promise<Told>
}

export interface Told {
  readonly typed: readonly string[]
  /** What was posted in each place, in order. */
  readonly posted: Readonly<Record<string, readonly string[]>>
  readonly length: number
}

const firstWord = catalogue('de').questions.takesLong
/** What changes nothing and only makes files once more. */
const shows = /^zwischenbericht (vorschau|dateien)/

/** Plays it once undisturbed, to compare with. */
export async function aKilledHalfYear(): Promise<AKilledHalfYear> {
  const folder = await temporaryFolder()
  const sample = fileURLToPath(new URL('../../src/sample/half-year.txt', import.meta.url))
  const script = (await readFile(sample, 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !shows.test(line))
  const started = (data: string) => aConsole(data, join(folder.path, 'compiled'))
  /** The lines of the script that were not typed yet. */
  const left = (entries: readonly Entry[]): readonly string[] => script.slice(entries.filter(isTyped).length)

  /** Plays what is left to the end, in peace. */
  async function goesOn(data: string): Promise<Told> {
    const bot = started(data)
    bot.says(left(await transcriptIn(data)))
    await bot.ends()
    return toldIn(data)
  }

  const undisturbed = await goesOn(join(folder.path, 'undisturbed'))
  if (undisturbed.typed.join('\n') !== script.join('\n')) throw new Error('Not all lines of the script were typed.')
  return {
    undisturbed,
    async killedEvery(many, seed) {
      const data = join(folder.path, `every-${many}`)
      let typed = 0
      for (const [at, lines] of inGroups(stepsOf(script), many, seed).entries()) {
        const bot = started(data)
        bot.says(lines)
        typed += lines.length
        await transcribed(data, typed, isTyped)
        await setTimeout((at % 5) * 10)
        await bot.kills()
      }
      return goesOn(data)
    },
    async killedAtRandom(times, seed) {
      const data = join(folder.path, 'at-random')
      for (const { entries, wait } of fc.sample(moments, { numRuns: times, seed })) {
        const before = await transcriptIn(data)
        const bot = started(data)
        bot.says(left(before))
        await transcribed(data, Math.min(before.length + entries, undisturbed.length), () => true)
        await setTimeout(wait)
        await bot.kills()
      }
      return goesOn(data)
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

/** Some while after so many more entries; with none, a moment while it is still starting. */
const moments = fc.oneof(
  { weight: 1, arbitrary: fc.record({ entries: fc.constant(0), wait: fc.integer({ min: 0, max: 1500 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ entries: fc.integer({ min: 1, max: 8 }), wait: fc.integer({ min: 0, max: 60 }) }),
  },
)

const isTyped = ({ kind }: Entry): boolean => kind === 'in'

/** The script's lines, each with the change of speaker before it. */
const stepsOf = (script: readonly string[]): readonly (readonly string[])[] =>
  script
    .join('\n')
    .split(/(?<!^\/as .*)\n/m)
    .map((step) => step.split('\n'))

/** So many steps in one go, so that what is killed is with each seed another part of them. */
function inGroups(all: readonly (readonly string[])[], many: number, seed: number): readonly (readonly string[])[] {
  const first = all.slice(0, seed % many)
  const rest = all.slice(first.length)
  const groups = Array.from({ length: Math.ceil(rest.length / many) }, (_, at) =>
    rest.slice(at * many, at * many + many).flat(),
  )
  return first.length > 0 ? [first.flat(), ...groups] : groups
}

/**
 * What the transcript tells; the folder of the files apart, and their hashes: a paper has another id in every store; and
 * the first word to whoever waits long, which only a busy machine says.
 */
async function toldIn(data: string): Promise<Told> {
  const entries = (await transcriptIn(data)).filter(({ text }) => text !== firstWord)
  const posts = Map.groupBy(
    entries.filter((one) => !isTyped(one)),
    ({ place }) => place,
  )
  const posted = [...posts].map(([place, own]) => {
    return [
      place,
      own.map(({ at, text }) => `${at} ${text.replaceAll(data, '…').replace(/(?<=SHA-512: )[\da-f ]+/g, '')}`),
    ] as const
  })
  return {
    typed: entries.filter(isTyped).map(({ text }) => text),
    posted: Object.fromEntries(posted),
    length: entries.length,
  }
}
