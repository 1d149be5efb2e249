import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { aSlackTrial } from '#test/support/slack/a-slack-trial.ts'
import { bot } from '#test/support/slack/emulated.ts'
import { peopleOfSample } from '#test/support/slack/plan-in-slack.ts'
import { readAs } from '#test/support/slack/shown.ts'
import { halfYear } from './half-year-script.ts'

const formats = ['html', 'md', 'csv', 'json', 'docx', 'pdf', 'xlsx', 'oparl', 'png']

/** What the bot said in one place, in letters and figures. */
type Said = ReadonlyMap<string, ReadonlySet<string>>

/** What a half-year came to, on whatever platform it was played. */
interface Outcome {
  readonly answers: readonly object[]
  readonly facts: InterimReport
  readonly files: ReadonlyMap<string, Uint8Array>
}

let onConsole: Outcome & { readonly said: Said }

beforeAll(async () => {
  await using trial = await aTrial(samplePlanWith(), ':memory:', formats)
  for (const step of halfYear()) await ('at' in step ? trial.at(step.at) : trial.says(step.by, step.says))
  const posts = trial.posts.map(
    ({ place, text, was = '' }) => [place.replace('dm:', ''), shownWithout(`${was} ${text}`)] as const,
  )
  onConsole = { ...(await outcomeOf(trial.store)), said: saidIn(posts) }
})

describe.each(['http', 'socket'] as const)('The sample’s half-year over %s', (over) => {
  it('comes to the same as on the console', async () => {
    await using trial = await aSlackTrial({ over, formats })
    for (const step of halfYear()) {
      if ('at' in step) await trial.at(step.at)
      else if (step.says.startsWith('/')) await trial.as(step.by).types(step.says)
      else await trial.as(step.by).writes(step.says)
    }
    const { files, facts, answers } = await outcomeOf(trial.store)
    expect(answers).toEqual(onConsole.answers)
    expect(facts).toEqual(onConsole.facts)
    expect([...files.keys()]).toEqual([...onConsole.files.keys()])
    expect([...files].flatMap(([name, bytes]) => differing(name, bytes, onConsole.files.get(name)))).toEqual([
      // The Word file holds the paper's id, which is another in every store, and others hold the Word file's hash.
      'zwischenbericht-2026-H2.docx: docProps/custom.xml',
      'zwischenbericht-2026-H2.docx.oparl.json',
      'zwischenbericht-2026-H2.oparl.json',
    ])
    const { workspace } = trial
    const posts = [...peopleOfSample().map(({ name }) => name), '#digitalausschuss'].flatMap((name) =>
      (name.startsWith('#') ? workspace.in(name) : workspace.as(name).messages)
        .filter(({ by }) => by === bot.user)
        // A prompt that is answered becomes the receipt in its place.
        .map((shown) => [name, [...shown.was, readAs(shown)].join(' ')] as const),
    )
    // The heads of the overview's table: where it is drawn, its figures are said in words.
    expect(lost(onConsole.said, saidIn(posts))).toEqual(['cdo: Handlungsfeld da sonst'])
    expect(workspace.record.live).toEqual([])
  })
})

/** Without what to type instead of pressing a button, and the hash of a Word file. */
const shownWithout = (text: string): string =>
  text.replaceAll(/→[^\n]*/g, '').replaceAll(/(?<=SHA-512: )[\da-f\s]+/g, '')

const saidIn = (posts: readonly (readonly [where: string, text: string])[]): Said =>
  new Map(
    [...Map.groupBy(posts, ([where]) => where)].map(([where, own]) => [
      where,
      new Set(own.flatMap(([, text]) => text.match(/[\p{L}\p{N}]+/gu) ?? [])),
    ]),
  )

/** The words that are not said in the same place. */
const lost = (all: Said, said: Said): readonly string[] =>
  [...all].flatMap(([where, words]) => {
    const missing = [...words.difference(said.get(where) ?? new Set())]
    return missing.length > 0 ? [`${where}: ${missing.join(' ')}`] : []
  })

/** Says whether two files are not the same; of Word files, in which parts. */
function differing(name: string, one: Uint8Array, other: Uint8Array = new Uint8Array()): readonly string[] {
  if (Buffer.from(one).equals(other)) return []
  if (!name.endsWith('.docx')) return [name]
  const [a, b] = [unzipSync(one), unzipSync(other)]
  const parts = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return parts
    .filter((part) => !Buffer.from(a[part] ?? []).equals(b[part] ?? new Uint8Array()))
    .map((part) => `${name}: ${part}`)
}

async function outcomeOf(store: Store): Promise<Outcome> {
  const round = (await store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
  const known = await store.papers.ofRound(round?.id ?? '')
  const version = known?.versions.at(-1)
  if (!round || !known || !version) throw new Error('There is no paper.')
  const files = await Promise.all(
    known.files.map(
      async ({ name, sha512 }) => [name, (await store.papers.bytes(sha512)) ?? new Uint8Array()] as const,
    ),
  )
  const answers = await store.answers.presentOf(round.id)
  return {
    answers: answers
      .map(({ light, percent, fields, at, late }) => ({ light, percent, fields, at, late }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    facts: await store.papers.facts(version),
    files: new Map(files),
  }
}
