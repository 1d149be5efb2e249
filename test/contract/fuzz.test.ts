import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import { lights } from '#domain/light.ts'
import type { Block } from '#report/block.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { t } from '#report/build.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Format, Manuscript } from '#app/contracts/format.ts'
import { loadPlugIn, plugInsIn } from '#house/plug-ins.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { hostileLine, hostileText } from '#test/support/hostile-text.ts'
import { made } from '#test/support/made.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { catalogue } from '#text/catalogue.ts'

// The same few runs in every test; others on demand, since each sets several papers.
const seed = Number(process.env['MASTERPLAN_SEED'] ?? 2026)
const numRuns = Number(process.env['MASTERPLAN_RUNS'] ?? 3)

const folder = new URL('../../src/formats/', import.meta.url)
const formats = await Promise.all((await plugInsIn(folder)).map((name) => loadPlugIn<Format>(folder, name)))

const light = fc.constantFrom(...lights)

const answer = fc
  .record({ text: hostileText, cause: hostileText, options: hostileText, next: hostileLine, light })
  .map(({ light: given, text, ...fields }) =>
    anAnswer(text, { light: given, percent: 40, fields: { text, ...fields } }),
  )

const measure = fc
  .record({
    title: hostileLine,
    description: hostileText,
    field: hostileLine,
    lead: hostileLine,
    participants: fc.array(hostileLine, { maxLength: 2 }),
    partners: fc.array(hostileLine, { maxLength: 2 }),
    now: fc.option(answer),
    last: answer.map((last) => ({ ...last, round: '2026-H1' })),
  })
  .map(({ title, ...more }) => aMeasure('M', title, more))

const report = fc
  .record({
    measures: fc.array(measure, { minLength: 3, maxLength: 3 }),
    city: hostileLine,
    office: hostileLine,
    introduction: hostileText,
    summary: hostileText,
  })
  .map(({ measures, city, office, introduction, summary }): InterimReport => {
    const profiles = measures.map((one, index) => ({ ...one, code: `M-0${index + 1}` }))
    const plain = aReport(profiles, { city: { name: city, zone: 'Europe/Berlin', language: 'de' } })
    const { plan } = plain
    return { ...plain, introduction, summary, plan: { ...plan, paper: { ...plan.paper, office } } }
  })

test.each(formats)(`$name keeps what is typed, whatever it is (seed ${seed})`, async (format) => {
  const property = fc.asyncProperty(report, async (facts) => {
    const blocks = assembleReport(facts, catalogue('de'))
    const { title } = facts.plan.paper
    const given: Manuscript = { facts, blocks, language: 'de', title, mark: 'ENTWURF', part: null, version: null }
    const { files, replaced } = await made(format, given)
    const shown = letters((await Promise.all(files.map(format.wordsOf))).join('\n'))
    expect(missing(format, given, replaced).filter((part) => !shown.includes(part))).toEqual([])
  })
  await fc.assert(property, { seed, numRuns, endOnFailure: true })
})

/** What a format must show: all between the characters that it says it has replaced. */
function missing(format: Format, { blocks, facts }: Manuscript, replaced: readonly string[]): readonly string[] {
  // What lists other files holds nothing that was typed.
  if (format.lists) return []
  const parts = format.data
    ? typedIn(facts)
    : format.figures
      ? figuresIn(blocks)
      : wordsIn(withLinksApart(blocks)).split('\n')
  return parts
    .flatMap((part) => replaced.reduce((pieces, one) => pieces.flatMap((piece) => piece.split(one)), [part]))
    .flatMap((part) => (format.name === 'pdf' ? part.normalize('NFC').split(readManyTimes) : [part]))
    .map(letters)
}

/** The reader of PDFs gives what was shaped together once for each of its signs, and words of both directions out of order. */
const readManyTimes = /\s+|\P{M}\p{M}+|\p{Script=Arabic}+/u

/** Where a link goes may be shown before its words or behind them. */
const withLinksApart = (blocks: readonly Block[]): readonly Block[] =>
  JSON.parse(JSON.stringify(blocks), (_, node) =>
    node?.type === 'link' ? { type: 'strong', children: [t('\n'), ...node.children, t('\n')] } : node,
  )

function figuresIn(blocks: readonly Block[]): readonly string[] {
  const said: string[] = []
  JSON.stringify(blocks, (_, node: Block | undefined) => {
    if (node?.type === 'figure') said.push(node.caption, node.alt)
    return node
  })
  return said
}

const typedIn = ({ profiles }: InterimReport): readonly string[] =>
  profiles.flatMap(({ title, lead, field, partners, now, last }) => [
    ...[title, lead ?? '', field ?? '', ...partners].map(cleanText),
    ...Object.values((now ?? last)?.fields ?? {}).map(cleanText),
  ])

/** Compared as compatible: a ligature that is shown as its letters is not lost. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]/gu)
    ?.join('') ?? ''
