import { describe, expect, test } from 'vitest'
import type { ConsultationRole } from '#domain/consultation.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { assembleReport } from '#report/assemble-report.ts'
import type { Block } from '#report/block.ts'
import { wrap } from '#report/charts/wrap.ts'
import { plainText } from '#report/plain-text.ts'
import { catalogue } from '#text/catalogue.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { wordsIn } from '#test/support/words-in.ts'

const blocksOf = (facts: InterimReport): readonly Block[] => assembleReport(facts, catalogue('de'))
const chapter = (facts: InterimReport, id: string): string => boundIn(facts, id).replaceAll('\u00A0', ' ')
const boundIn = (facts: InterimReport, id: string): string => wordsIn(chapterBlocks(blocksOf(facts), id))
const profile = (facts: InterimReport, code: string): string =>
  wordsIn(blocksOf(facts).filter((block) => block.type === 'profile' && block.id === `m-${code}`))

describe('the interim report', () => {
  test('has its chapters in the order councils are used to', () => {
    expect(
      headings(blocksOf(cologneReport()))
        .filter(([depth]) => depth === 1)
        .map(([, title]) => title),
    ).toEqual([
      'Beschlussvorschlag',
      'Zusammenfassung',
      'Kennzahlen',
      'Ampeln nach Handlungsfeld',
      'Entwicklung über die Berichte',
      'Meilensteine',
      'Veränderungen gegenüber dem Vorbericht',
      'Fehlende Rückmeldungen',
      'Weitere Berichterstattung',
      'Steckbriefe der Maßnahmen',
      'Stellungnahmen des Beirats',
      'Mitzeichnung',
      'Methodik und Ampelkriterien',
      'Zusammensetzung des Beirats',
      'Anlage: Zuständigkeiten',
    ])
  })

  test.each([
    ['with fields', cologneReport()],
    ['without fields', aReport([aMeasure('M-01', 'Konzept', { now: anAnswer('Läuft.') })])],
    ['of nothing', aReport([])],
  ])('%s skips no level of headings', (_, facts) => {
    const depths = [0, ...headings(blocksOf(facts)).map(([depth]) => depth)]
    for (const [index, depth] of depths.entries()) expect(depth).toBeLessThanOrEqual((depths[index - 1] ?? 0) + 1)
  })

  test('refers only to places that exist, and no two places share a name', () => {
    const facts = aReport(
      ['M-01', 'B5+6', 'Ü4', 'B5_2b6'].map((code) => aMeasure(code, 'Titel', { lightBefore: 'red' })),
    )
    const tree = JSON.stringify(blocksOf(facts))
    const ids = [...tree.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    const targets = [...tree.matchAll(/"url":"#([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets).toHaveLength(4)
    expect(ids).toEqual(expect.arrayContaining(targets))
  })

  test('is the same tree for the same facts, and is plain JSON', () => {
    const tree = blocksOf(cologneReport())
    expect(blocksOf(cologneReport())).toEqual(tree)
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })

  test('asks for a decision once a committee decides, else to take note', () => {
    const report = cologneReport()
    const { paper } = report.plan
    const roles = (role: ConsultationRole) => ({
      ...report,
      plan: {
        ...report.plan,
        paper: {
          ...paper,
          consultations: [
            { committee: 'Digitalisierungsausschuss', role: 'preparation' as const, part: null, sessions: [] },
            { committee: 'Rat', role, part: null, sessions: [] },
          ],
        },
      },
    })
    const titleIn = (facts: InterimReport) => headings(blocksOf(facts))[0]?.[1]
    expect(titleIn(roles('decision'))).toBe('Beschlussvorschlag')
    expect(titleIn(roles('hearing'))).toBe('Kenntnisnahmevorschlag')
  })

  test('exists in English', () => {
    expect(wordsIn(assembleReport(cologneReport(), catalogue('en')))).toContain('Proposal to decide')
  })
})

describe('the summary', () => {
  test('says how many answered, how the lights stand and what is red', () => {
    const text = chapter(cologneReport(), 'summary')
    expect(text).toContain('wurden 6 Maßnahmen abgefragt. Rückmeldungen liegen zu 5 Maßnahmen vor.')
    expect(text).toContain('Grün 2 (3), Gelb 1 (2), Rot 1 (0)')
    expect(text).toContain('bei einer Maßnahme verbessert und bei einer Maßnahme verschlechtert')
    expect(text).toContain('Auf Rot steht: M-02 Integrierter Masterplan 2025.')
  })

  test('keeps numbers with what they count, and dates, on one line', () => {
    const text = boundIn(cologneReport(), 'summary')
    expect(text).toContain('1.\u00A0Juli bis 31.\u00A0Dezember\u00A02026 wurden 6\u00A0Maßnahmen abgefragt.')
    expect(text).toContain('Grün\u00A02\u00A0(3), Gelb\u00A01\u00A0(2)')
  })

  test('names a few red measures and counts the others', () => {
    const red = Array.from({ length: 12 }, (_, no) =>
      aMeasure(`M-${no}`, 'Titel', { now: anAnswer('', { light: 'red' }) }),
    )
    expect(chapter(aReport(red), 'summary')).toContain('M-6, M-7 sowie 4 weitere Maßnahmen.')
  })

  test('stays within eight lines of a page, whatever there is to count', () => {
    const lights = ['green', 'yellow', 'red', 'not-started', 'on-hold', 'done', 'dropped', null] as const
    const all = lights.flatMap((now, no) =>
      [...lights, undefined].map((before, at) =>
        aMeasure(`Teilvorhaben ${no}-${at} (Abschnitt Nord)`, 'Ein langer Titel '.repeat(8), {
          now: anAnswer('', { light: now, late: at === 1, unchangedRounds: at === 2 ? 1 : 0, supplement: true }),
          ...(before !== undefined && { lightBefore: before }),
        }),
      ),
    )
    const facts = aReport([...all, aMeasure('A', 'B'), aMeasure('C', 'D', { state: 'excused' })])
    const lines = (report: InterimReport) =>
      chapter(report, 'summary')
        .split('\n')
        .flatMap((each) => wrap(each, 90)).length
    expect(lines(facts)).toBeLessThanOrEqual(8)
    expect(lines(cologneReport())).toBeLessThanOrEqual(8)
    // What matters most is said in any case.
    expect(chapter(facts, 'summary')).toMatch(/Zu einer Maßnahme fehlt.*Grün 9 .*verbessert.*Auf Rot stehen: /s)
    expect(
      lines(aReport([aMeasure('M'.repeat(80), 'x', { now: anAnswer('', { light: 'red' }) })])),
    ).toBeLessThanOrEqual(8)
  })

  test('of a round nobody answered yet has no lights to tell', () => {
    const text = chapter(aReport([aMeasure('M-01', 'Konzept', { state: 'asked' })]), 'summary')
    expect(text).toContain('Zu einer Maßnahme steht die Rückmeldung noch aus.')
    expect(text).not.toContain('Ampel')
  })
})

describe('what was written for the paper', () => {
  test('is shown like any other text: an introduction behind the first page, a summary instead of the counted one', () => {
    const facts = { ...cologneReport(), introduction: 'Zur **Lage**.', summary: 'Kurz gesagt:\n- Es geht voran.' }
    const titles = headings(blocksOf(facts)).map(([, title]) => title)
    expect(titles.slice(3, 5)).toEqual(['Ampeln nach Handlungsfeld', 'Einleitung'])
    expect(chapter(facts, 'introduction')).toBe('Zur Lage.')
    expect(chapter(facts, 'summary')).toBe('Kurz gesagt:\nEs geht voran.')
  })

  test('says in the head and under the method which version it replaces, and why', () => {
    const supersedes = {
      no: 3,
      releasedAt: '2026-11-10T09:00:00.000Z',
      withdrawnAt: '2026-11-12T09:00:00.000Z',
      reason: 'Zahlendreher bei M-02.',
    }
    const facts = { ...cologneReport(), supersedes }
    expect(wordsIn(blocksOf(facts))).toContain('· Ersetzt die am 10.11.2026 freigegebene Fassung 3\n')
    expect(chapter(facts, 'method')).toContain(
      'Ersetzte Fassung\nFassung 3 vom 10.11.2026, zurückgezogen am 12.11.2026: Zahlendreher bei M-02.',
    )
  })
})

describe('the further reports', () => {
  const draft = { stage: 'draft', on: '2026-09-01', number: '0815/2026' } as const
  const approved = { stage: 'approved', on: '2027-02-15', number: null } as const
  const until = { plan: 'Masterplan', stage: 'approved', cadence: 'yearly' } as const

  test.each<[string, InterimReport['cycle'], string]>([
    [
      'until another plan takes over',
      { cadence: 'half-yearly', until: { ...until, at: draft }, isLast: false },
      'Über den Plan „Digitalisierungsprogramm“ wird halbjährlich berichtet, bis der Plan „Masterplan“ beschlossen ist. Danach wird jährlich über den Plan „Masterplan“ berichtet. Der Plan „Masterplan“ hat seit dem 01.09.2026 den Stand „Entwurf“ (Vorlage 0815/2026).',
    ],
    [
      'once it has taken over',
      { cadence: 'half-yearly', until: { ...until, at: approved, reached: approved }, isLast: true },
      'Der Plan „Masterplan“ hat seit dem 15.02.2027 den Stand „beschlossen“. Seitdem wird jährlich über den Plan „Masterplan“ berichtet. Dies ist der letzte regelmäßige Bericht über den Plan „Digitalisierungsprogramm“.',
    ],
    [
      'of a plan with a life of its own',
      { cadence: 'yearly', at: approved, isLast: false },
      'Über den Plan „Digitalisierungsprogramm“ wird jährlich berichtet. Der Plan „Digitalisierungsprogramm“ hat seit dem 15.02.2027 den Stand „beschlossen“.',
    ],
    [
      'of one that has been superseded',
      { cadence: 'yearly', at: { ...approved, stage: 'superseded' }, following: 'Masterplan', isLast: true },
      'Der Plan „Digitalisierungsprogramm“ ist seit dem 15.02.2027 abgelöst durch den Plan „Masterplan“. Dies ist der letzte regelmäßige Bericht über den Plan „Digitalisierungsprogramm“.',
    ],
  ])('are told %s', (_, cycle, said) => {
    expect(chapter({ ...cologneReport(), ...(cycle && { cycle }) }, 'cycle')).toBe(said)
  })
})

describe('the changes', () => {
  test('stand in tables by their kind, with the first sentence of the cause', () => {
    const text = chapter(cologneReport(), 'changes')
    expect(text).toContain('Verschlechtert: 1 Maßnahme\nNr.\nMaßnahme\nAmpel\nAngaben der Stelle (Auszug)\nM-02')
    expect(text).toContain('Gelb → Rot\nFür die Kostenschätzung fehlen z. B. die Zuarbeiten von 9 Fachämtern.')
    expect(text).toContain('Neu abgeschlossen: 1 Maßnahme')
    expect(text).toContain('Nicht vergleichbar: 1 Maßnahme')
    expect(text).not.toContain('M-03')
  })

  test('of a first report say that there is nothing to compare with', () => {
    const facts = aReport([aMeasure('M-01', 'Konzept', { now: anAnswer('Läuft.') })], {
      before: null,
      figuresBefore: null,
    })
    expect(chapter(facts, 'changes')).toContain('Ein Vorbericht liegt nicht vor.')
    expect(wordsIn(blocksOf(facts))).not.toContain('Vorbericht:')
  })
})

describe('a profile', () => {
  test('without an answer shows the last text as old', () => {
    const text = profile(cologneReport(), 'M-04')
    expect(text).toContain('Keine Rückmeldung. Für diesen Berichtszeitraum liegt keine Rückmeldung vor.')
    expect(text).toContain('Letzter Sachstand aus dem Bericht 1. Halbjahr 2026, Stand: 04.05.2026, nicht aktualisiert:')
    expect(text).toContain('Zwei Werkstätten haben stattgefunden.')
    expect(text).toContain('Umsetzung\nzuletzt 40\u00A0%')
  })

  test('never answered says so', () => {
    expect(profile(aReport([aMeasure('M-01', 'Konzept')]), 'M-01')).toContain('Ein früherer Sachstand liegt nicht vor.')
  })

  test.each([
    ['M-01', 'Umsetzung\n70\u00A0% (Vorbericht: 45\u00A0%)'],
    ['M-03', 'Unverändert seit 2 Berichten (zuletzt bestätigt am 12.10.2026).'],
    ['M-05', 'Unvollständige Angaben; es fehlen: Ursache und Handlungsoptionen.'],
    ['M-06', 'Abgeschlossen (vorgeschlagen)'],
    ['M-06', 'Die Einstufung „Abgeschlossen“ ist vorgeschlagen und noch nicht bestätigt.'],
  ])('%s says: %s', (code, words) => {
    expect(profile(cologneReport(), code)).toContain(words)
  })

  test('compares percentages with the report they come from', () => {
    const last = { ...anAnswer('', { percent: 20 }), round: '2025-H1' }
    const facts = aReport([aMeasure('M-01', 'Konzept', { now: anAnswer('Läuft.', { percent: 50 }), last })])
    expect(profile(facts, 'M-01')).toContain('50\u00A0% (1. Halbjahr 2025: 20\u00A0%)')
  })

  test('shows only what is asked at its level', () => {
    const now = anAnswer('Läuft.', { fields: { note: 'Frau Meier ist krank' } })
    expect(wordsIn(blocksOf(aReport([aMeasure('M-01', 'Konzept', { now })])))).not.toContain('Frau Meier')
  })
})

test('the chart counts measures without a field apart, and all together', () => {
  const facts = aReport([
    aMeasure('M-01', 'A', { field: 'Bildung', now: anAnswer('') }),
    aMeasure('M-02', 'B', { now: anAnswer('', { light: 'red' }) }),
  ])
  expect(chapter(facts, 'fields')).toContain(
    'Bildung: 1 Grün. Ohne Handlungsfeld: 1 Rot. Alle Maßnahmen: 1 Grün, 1 Rot.',
  )
})

test('the criteria of the city replace the standard ones', () => {
  const { plan } = aReport([])
  const facts = aReport([], { plan: { ...plan, criteria: { red: 'Der Rat muss entscheiden.' } } })
  expect(chapter(facts, 'method')).toContain('Rot\nDer Rat muss entscheiden.')
  expect(chapter(facts, 'method')).toContain('Grün\nDie Maßnahme verläuft nach Plan.')
})

/** Depth and words of every heading, titles of profiles included. */
const headings = (blocks: readonly Block[]): readonly (readonly [number, string])[] =>
  blocks.flatMap((block): readonly (readonly [number, string])[] => {
    if (block.type === 'heading') return [[block.depth, plainText(block.children)]]
    return block.type === 'profile' ? [[block.depth, block.title], ...headings(block.children)] : []
  })

function chapterBlocks(blocks: readonly Block[], id: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.id === id)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.type === 'heading' && block.depth === 1)
  return end === -1 ? rest : rest.slice(0, end)
}
