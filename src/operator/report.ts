import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { mainPlan } from '#app/main-plan.ts'
import { renderPaper } from '#app/papers/render-paper.ts'
import { reportFacts } from '#app/papers/report-facts.ts'
import { readBook } from '#app/rounds/round-book.ts'
import type { Format } from '#app/contracts/format.ts'
import type { RenderedFile } from '#app/contracts/format.ts'
import { wallClock } from '#house/clocks.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

/** Writes the public report of a closed round to files. */
export const report: OperatorCommand = {
  options: { round: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
  usage: ({ operator }) => operator.usage.report,
  async run(settings) {
    const { words, options } = settings
    const formats = chosen(await loadFormats(), settings)
    await using store = await openKnownStore(settings)
    const path = settings.plan ?? (await store.about('plan-file'))
    if (path === undefined) throw new Refusal(words.operator.noCity('stadt.yaml'))
    const city = await readCity(path, words)
    const plan = mainPlan(city)
    const now = (await store.about('clock')) ?? wallClock()
    const closed = (await store.rounds.of(plan.code)).filter(({ state }) => state === 'closed')
    const label = typeof options['round'] === 'string' ? options['round'] : closed.at(-1)?.label
    const round = closed.find((each) => each.label === label)
    if (!round)
      throw new Refusal(
        words.operator.unknownRound(
          label ?? '',
          closed.map((each) => each.label),
        ),
      )
    const book = await readBook({ store, city, now: () => now }, plan.code, round.label)
    const paper = await store.papers.ofRound(round.id)
    const released = paper?.versions.find(({ releasedAt }) => releasedAt !== null)
    const facts =
      released?.facts ??
      (await reportFacts({ store, city }, plan, book, round, round.kind === 'imported' ? round.closes : now))
    const files = await renderPaper({ formats }, facts, released === undefined && round.kind !== 'imported')
    await write(files, settings)
  },
}

function chosen(formats: readonly Format[], { options, words }: Settings): readonly Format[] {
  const wanted = options['format']
  if (typeof wanted !== 'string') return formats
  const known = formats.map(({ name }) => name)
  return wanted.split(',').map((name) => {
    const format = formats.find((each) => each.name === name.trim())
    if (!format) throw new Refusal(words.operator.unknownFormat(name, known))
    return format
  })
}

/** A half-written file never stands under its final name. */
async function write(files: readonly RenderedFile[], { options, words }: Settings): Promise<void> {
  const folder = resolve(typeof options['out'] === 'string' ? options['out'] : 'out')
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, bytes } of files) {
      const path = join(folder, name)
      await writeFile(`${path}.part`, bytes)
      await rename(`${path}.part`, path)
      process.stdout.write(`${words.operator.written(path)}\n`)
    }
  } catch (cause) {
    throw new Refusal(words.operator.unwritable(folder), { cause })
  }
}
