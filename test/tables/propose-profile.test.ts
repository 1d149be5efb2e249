import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from '#app/contracts/proposal.ts'
import { proposedProfile } from '#app/import/proposal-lines.ts'
import { readCsvFile } from '#sources/csv/read-csv-file.ts'
import { readXlsxFile } from '#sources/xlsx/read-xlsx-file.ts'
import { type ColumnWord, columnWords } from '#tables/column-word.ts'
import { guessLight } from '#tables/guess-light.ts'
import { guessRound } from '#tables/guess-round.ts'
import { readProfile } from '#tables/profile.ts'
import { catalogue } from '#text/catalogue.ts'
import { file } from '#test/app/import/importing.ts'
import { aWorkbook, textRows } from '#test/sources/a-workbook.ts'

const words = catalogue('de').imports

const read = (name: string, text: string, profile: string | null = null, more = {}) =>
  readCsvFile(file(name, text), {
    profile: profile === null ? null : file('profil.yaml', profile),
    plan: 'DP',
    words,
    ...more,
  })

/** The profile proposed for a table, as YAML. */
function proposed(name: string, text: string, more = {}): string {
  const { proposal } = read(name, text, null, more)
  if (proposal === undefined) throw new Error('nothing was proposed')
  return yamlOf(proposal)
}

const yamlOf = (proposal: Proposal): string => proposedProfile([proposal], words)

/** What the profile takes from where, each rule's words together. */
function taken(yaml: string): Readonly<Record<string, string>> {
  const { profile, problems } = readProfile(file('profil.yaml', yaml), words)
  expect(problems).toEqual([])
  const rules = profile?.files.flatMap(({ rows }) => rows) ?? []
  return Object.fromEntries(rules.flatMap(({ take }) => Object.entries(take)))
}

const faults = (problems: readonly { what: string }[]) => problems.map(({ what }) => what)

const table = `Lfd. Nr.;Projekttitel;Handlungsfeld;Zuständiges Amt;Ansprechperson;Status;Umsetzungsgrad (%);Sachstand;Grund;Kosten
1;Digitale Bauakte;Verwaltung;Amt 12;Frau Meier;läuft;60 %;Die Ausschreibung läuft seit dem Sommer.;;9
2;Serviceportal;Verwaltung;Amt 30;Herr Schulz;hakt;40 %;Der Anbieter liefert später.;Lieferverzug;8
3;WLAN in Schulen;Bildung;SWK;Frau Meier;gelb;10 %;Drei von zwölf Schulen sind angeschlossen.;Baustellen;7
Summe;;;;;;;;;24
`

describe('a table in other words', () => {
  test('is refused, with what it seems to say and a profile that reads it', () => {
    const { problems, seed, proposal } = read('Stand 2026-H1.csv', table)
    expect([seed, faults(problems)]).toEqual([null, [expect.stringContaining('nicht zu erkennen')]])
    expect(proposal?.preview).toContain('- nicht verwendet: „Kosten“')
    expect(proposal?.preview).toContain('- Zeile 3, Maßnahme: Kürzel „2“, Titel „Serviceportal“, Federführung „Amt 30“')
    const done = read('Stand 2026-H1.csv', table, yamlOf(proposal!))
    expect(done.problems).toEqual([])
    expect(done.seed?.measures.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Digitale Bauakte'],
      ['2', 'Serviceportal'],
      ['3', 'WLAN in Schulen'],
    ])
    expect(done.seed?.answers.map(({ round, light, percent }) => [round, light, percent])).toEqual([
      ['2026-H1', 'green', 60],
      ['2026-H1', 'yellow', 40],
      ['2026-H1', 'yellow', 10],
    ])
    expect(done.seed?.rounds[0]).toMatchObject({ periodFrom: '2026-01-01', periodTo: '2026-06-30' })
  })

  test('whose round and status nobody can guess says line by line what to fill in', () => {
    const odd = table.replaceAll('hakt', 'Phase X')
    const yaml = proposed('liste.csv', odd)
    expect(faults(read('liste.csv', odd, yaml).problems)).toEqual(['Der Regel fehlt die Angabe „round“.'])
    const filled = yaml.replace('round: #', 'round: 2026-H1 #')
    expect(faults(read('liste.csv', odd, filled).problems)).toEqual(['„Phase X“ ist keine bekannte Ampel.'])
    expect(read('liste.csv', odd, filled.replace('Phase X: #', 'Phase X: red #')).problems).toEqual([])
  })

  test('names what is known by its key, and takes people and fields only when they are', () => {
    const office = {
      id: 'it',
      kind: 'office',
      number: '12',
      name: 'IT-Amt',
      parent: null,
      validFrom: null,
      validTo: null,
    }
    const known = { parties: [office], people: [{ id: 'Frau Meier' }, { id: 'Herr Schulz' }], fields: [], rounds: [] }
    const yaml = proposed('liste.csv', table, { known })
    expect(yaml).toContain('  Amt 12: { key: it }\n  Amt 30: { name: Amt 30 }\n')
    expect(yaml).toContain('          responsible: Ansprechperson # sicher')
    expect(yaml).toContain('          # field: Handlungsfeld # erst möglich')
    expect(proposed('liste.csv', table)).toContain('          # responsible: Ansprechperson # erst möglich')
    const filled = yaml.replace('round: #', 'round: 2026-H1 #')
    const { seed } = read('liste.csv', table, filled)
    expect(
      seed?.mentions.filter(({ kind, id }) => kind === 'party' && id === 'it').map((each) => each.defines),
    ).toEqual([false])
  })

  test('with a row per measure and round gives the measures once', () => {
    const rows = ['2025-H2', '2026-H1'].flatMap((round) => [`A1;Netz;${round};grün`, `A2;Portal;${round};rot`])
    const long = `Kürzel;Maßnahme;Berichtszeitraum;Ampel\n${rows.join('\n')}\n`
    const done = read('alle.csv', long, proposed('alle.csv', long))
    expect(done.problems).toEqual([])
    expect([done.seed?.measures.length, done.seed?.answers.length, done.seed?.rounds.length]).toEqual([2, 4, 4])
  })

  test('is proposed for from a sheet, below its title, with a line break in the heading', async () => {
    const rows = textRows(
      ['Sachstand 1. Halbjahr 2026'],
      [],
      ['Kenn-\nNr.', 'Bezeichnung', 'Ampel'],
      ['M-1', 'Netz', 'rot'],
    )
    const book = file('plan.xlsx', aWorkbook({ sheets: [{ name: 'Über: sicht', rows }] }))
    const { proposal } = await readXlsxFile(book, { profile: null, plan: 'DP', words })
    const profile = file('profil.yaml', yamlOf(proposal!))
    const done = await readXlsxFile(book, { profile, plan: 'DP', words })
    expect(done.problems).toEqual([])
    expect(done.seed?.answers).toMatchObject([{ measure: 'M-1', round: '2026-H1', light: 'red' }])
  })

  test.each(['Datum;Uhrzeit\n2026-01-01;09:00\n', 'Status\ngrün\n', ';;\n1;2;3\n'])(
    'is only refused where little is like anything: %j',
    (text) => {
      const { proposal, problems } = read('liste.csv', text)
      expect([proposal, problems.length]).toEqual([undefined, 1])
    },
  )
})

test('muenster: the proposal splits codes into rounds, finds fields, and reads what the profile by hand reads', () => {
  const fixture = (name: string) => readFileSync(new URL(`../fixtures/muenster/${name}`, import.meta.url), 'utf8')
  const sachstand = fixture('muenster_sachstand.csv')
  const yaml = proposed('muenster_sachstand.csv', sachstand, { plan: 'KS' })
  const mine = read('muenster_sachstand.csv', sachstand, yaml).seed
  const byHand = read('muenster_sachstand.csv', sachstand, fixture('profile.yaml')).seed
  const answers = (seed: typeof mine) => seed?.answers.map((answer) => ({ ...answer, unchanged: false }))
  expect(answers(mine)).toEqual(answers(byHand))
  expect([mine?.measures, mine?.fields]).toEqual([byHand?.measures, byHand?.fields])
  expect(taken(proposed('muenster_zustaendigkeit.csv', fixture('muenster_zustaendigkeit.csv')))).toMatchObject({
    code: 'id',
    lead: 'zustaendigkeit',
  })
})

/** Cells as such a column has them. */
const cells: Readonly<Record<ColumnWord, (at: number) => string>> = {
  code: (at) => `M-0${at}`,
  title: (at) => `Vorhaben Nummer ${at}`,
  description: (at) => `Was mit dem Vorhaben ${at} erreicht werden soll.`,
  field: (at) => ['Bildung', 'Verwaltung'][at % 2]!,
  lead: (at) => `Amt ${at}`,
  responsible: (at) => `Person ${at}`,
  deputy: (at) => `Andere Person ${at}`,
  participants: (at) => `Amt 5${at}`,
  partners: () => 'Stadtwerke',
  round: () => '2026-H1',
  light: (at) => ['grün', 'läuft', 'rot', 'hakt'][at % 4]!,
  percent: (at) => `${at}0 %`,
  text: (at) => `So steht es um das Vorhaben ${at}, ausführlich.`,
  cause: (at) => `Das liegt am Haushalt ${at}.`,
  options: (at) => `Man könnte ${at} Stellen schaffen.`,
  next: (at) => `Als Nächstes folgt Stufe ${at}.`,
  note: (at) => `Vertraulich, Stufe ${at}.`,
}

const ours: ReadonlySet<string> = new Set([...columnWords, 'measure', 'name'])

test('headings in any usual words and order, with others between, are understood, and the proposal is a profile', () => {
  const heading = fc.record({
    language: fc.constantFrom('de' as const, 'en' as const),
    at: fc.nat(),
    upper: fc.boolean(),
  })
  const others = fc.subarray(['Kosten in €', 'Haushaltsjahr: #1', "Rat's 'Beschluss'", 'WV, intern', '{x}', 'Az.'])
  const planted = fc
    .subarray(columnWords.filter((word): boolean => word !== 'code' && word !== 'title'))
    .chain((more) =>
      fc.shuffledSubarray([...columnWords.filter((word) => more.includes(word)), 'code' as const, 'title' as const], {
        minLength: more.length + 2,
      }),
    )
  fc.assert(
    fc.property(planted, fc.array(heading, { minLength: 17, maxLength: 17 }), others, (wanted, how, noise) => {
      const named = wanted.map((word, index) => {
        const { language, at, upper } = how[index]!
        const names = catalogue(language).imports.columns.says[word]
        const name = names[at % names.length]!
        return [word, upper ? name.toUpperCase() : name] as const
      })
      fc.pre(new Set(named.map(([, name]) => name)).size === named.length)
      const columns = [...named.map(([, name]) => name), ...noise]
      // A heading that is mostly ours is no foreign one; what is wrong with the rest of it is told column by column.
      fc.pre(columns.filter((name) => ours.has(name.toLowerCase())).length <= columns.length / 2)
      const rows = [1, 2, 3, 4].map((at) => [
        ...named.map(([word]) => cells[word](at)),
        ...noise.map(() => `${at * 997},5`),
      ])
      const quoted = [columns, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')
      const yaml = proposed('liste.csv', quoted).replace('round: #', 'round: 2026-H1 #')
      const given = taken(yaml.replaceAll(/# ((field|responsible|deputy): )/g, '$1'))
      const expected = Object.fromEntries(named)
      const answers = wanted.filter((word) => ['light', 'percent', 'text', 'cause', 'options', 'next'].includes(word))
      const round = answers.length > 0 ? [] : ['round', 'note']
      const told = wanted.filter((word) => !round.includes(word))
      expect(told.map((word) => [word, given[word]])).toEqual(told.map((word) => [word, expected[word]]))
      expect(Object.values(given).filter((column) => noise.includes(column))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['Stand 2026-H1', '2026-H1', '2026-01-01', '2026-06-30'],
  ['2. Halbjahr 2025', '2025-H2', '2025-07-01', '2025-12-31'],
  ['Q3/2026', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['1. Quartal 2026', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['2017/18', '2017/18', '2017-01-01', '2018-12-31'],
  ['Bericht 2025', '2025', '2025-01-01', '2025-12-31'],
])('“%s” is the round %s', (text, label, from, to) => expect(guessRound(text)).toEqual({ label, from, to }))

test('“Herbst” is no round', () => expect(guessRound('Herbst')).toBeNull())

test.each([
  ['Läuft', 'green'],
  ['#AE1B1B', 'red'],
  ['#FFC000', 'yellow'],
  ['#00B050', 'green'],
  ['k. A.', 'none'],
  ['Phase X', undefined],
  ['#0000FF', undefined],
])('the status “%s” may be %s', (word, light) => expect(guessLight(word)).toBe(light))
