import { unzipSync } from 'fflate'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { halfYear } from './half-year-script.ts'

/** The formats that the half-year's paper is made in. */
export const formats = ['html', 'md', 'csv', 'json', 'docx', 'pdf', 'xlsx', 'oparl', 'png']

/** What the bot said in one place, in letters and figures. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>

/** What a half-year came to, on whatever platform it was played. */
export interface Outcome {
  readonly answers: readonly object[]
  readonly facts: InterimReport
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What it comes to on the console, and what is said there. */
export async function outcomeOnConsole(): Promise<Outcome & { readonly said: Said }> {
  await using trial = await aTrial(samplePlanWith(), ':memory:', formats)
  for (const step of halfYear()) await ('at' in step ? trial.at(step.at) : trial.says(step.by, step.says))
  const posts = trial.posts.map(({ place, text, was = '' }) => [place.replace('dm:', ''), `${was} ${text}`] as const)
  return { ...(await outcomeOf(trial.store)), said: saidIn(posts) }
}

/** What the half-year that was played in this store came to. Throws when it came to no paper. */
export async function outcomeOf(store: Store): Promise<Outcome> {
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

/** The words that were said in each place; without what to type, and without the hash of a Word file. */
export const saidIn = (posts: readonly (readonly [where: string, text: string])[]): Said =>
  new Map(
    [...Map.groupBy(posts, ([where]) => where)].map(([where, own]) => [
      where,
      new Set(own.flatMap(([, text]) => shownWithout(text).match(/[\p{L}\p{N}]+/gu) ?? [])),
    ]),
  )

const shownWithout = (text: string): string =>
  text.replaceAll(/→[^\n]*/g, '').replaceAll(/(?<=SHA-512: )[\da-f\s]+/g, '')

/** The words that are not said in the same place. */
export const lostOf = (all: Said, said: Said): readonly string[] =>
  [...all].flatMap(([where, words]) => {
    const missing = [...words.difference(said.get(where) ?? new Set())]
    return missing.length > 0 ? [`${where}: ${missing.join(' ')}`] : []
  })

/** Which files are not the same; of Word files, in which parts. */
export const differingIn = ({ files }: Outcome, others: Outcome): readonly string[] =>
  [...files].flatMap(([name, bytes]) => differing(name, bytes, others.files.get(name)))

/** The Word file holds the paper's id, which is another in every store, and others hold the Word file's hash. */
export const alwaysDiffering = [
  'zwischenbericht-2026-H2.docx: docProps/custom.xml',
  'zwischenbericht-2026-H2.docx.oparl.json',
  'zwischenbericht-2026-H2.oparl.json',
]

function differing(name: string, one: Uint8Array, other: Uint8Array = new Uint8Array()): readonly string[] {
  if (Buffer.from(one).equals(other)) return []
  if (!name.endsWith('.docx')) return [name]
  const [a, b] = [unzipSync(one), unzipSync(other)]
  const parts = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return parts
    .filter((part) => !Buffer.from(a[part] ?? []).equals(b[part] ?? new Uint8Array()))
    .map((part) => `${name}: ${part}`)
}
