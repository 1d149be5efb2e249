import { describe, expect, test } from 'vitest'
import { readCsvFile } from '#sources/csv/read-csv-file.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Reading, SourceFile } from '#app/contracts/source.ts'
import { file } from '#test/app/import/importing.ts'

const words = catalogue('de').imports
const read = (content: string | Uint8Array, profile: SourceFile | null = null): Reading =>
  readCsvFile(file('liste.csv', content), { profile, plan: 'DP', words })

const titles = ({ seed }: Reading) => seed?.measures.map(({ title }) => title)
const faults = ({ problems }: Reading) => problems.map(({ file: name, line, what }) => [name, line, what])

/** As an older spreadsheet saves: one byte per letter, with the curly quotes and dashes that Latin-1 lacks. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => ({ '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0))

describe('a table', () => {
  const title = 'Förderung „Grün“ – 5 €'

  test.each([
    ['UTF-8', new TextEncoder().encode(`code;title\nM-01;${title}\n`)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFFcode;title\nM-01;${title}\n`)],
    ['Windows-1252', windows1252(`code;title\nM-01;${title}\n`)],
    ['Windows line ends', new TextEncoder().encode(`code;title\r\nM-01;${title}\r\n`)],
  ])('is read in %s', (_, bytes) => expect(titles(read(bytes))).toEqual([title]))

  test.each([',', ';', '\t'])('is read with the delimiter %j, which cells may contain', (delimiter) => {
    const text = ['code', 'title', 'lead'].join(delimiter) + '\n' + ['M-01', '"a, b; c\td"', '12'].join(delimiter)
    expect(titles(read(text))).toEqual(['a, b; c\td'.replaceAll(/\s+/g, ' ')])
  })

  test('keeps line breaks in texts, and makes a title one line', () => {
    const { seed } = read('code,title,description\r\nM-01,"Ein\r\nTitel","Erste\r\n\r\nZweite"\r\n')
    expect(seed?.measures).toMatchObject([{ title: 'Ein Titel', description: 'Erste\n\nZweite' }])
  })

  test.each([
    ['"das „Konzept", neu (x)"', 'das „Konzept", neu (x)'],
    ['"a ""b"" c"', 'a "b" c'],
    ['"""b"""', '"b"'],
    ['""Kein neuer', 'Kein neuer'],
    ['5" Rohr', '5" Rohr'],
  ])('takes %s as %s', (cell, title_) => {
    const reading = read(`lead;code;title\n12;M-01;${cell}\n12;M-02;"b"\n`)
    expect(reading.problems).toEqual([])
    expect(titles(reading)).toEqual([title_, 'b'])
  })

  test('skips blank lines and blank rows', () => {
    expect(titles(read('\n\ncode,title\n\nM-01,a\n,\n   \n\nM-02,b\n\n'))).toEqual(['a', 'b'])
  })
})

describe('a table in our own words', () => {
  test('has measures', () => {
    const { seed } = read(
      'code,title,field,lead,participants,responsible,level,state\nM-01,a,A,12,30|IX,anna,internal,done\n',
    )
    expect(seed?.measures).toEqual([
      {
        id: 'DP:M-01',
        plan: 'DP',
        code: 'M-01',
        title: 'a',
        description: '',
        field: 'DP:A',
        level: 'internal',
        state: 'done',
        position: 1,
      },
    ])
    expect(seed?.duties.map(({ role, holders }) => [role, holders])).toEqual([
      ['leads', ['12']],
      ['participates', ['30', 'IX']],
      ['answers', ['anna']],
    ])
  })

  test('has fields', () => {
    expect(read('field,name,source\nA,Mobilität,DIN SPEC 91387\n').seed?.fields).toEqual([
      { id: 'DP:A', plan: 'DP', code: 'A', name: 'Mobilität', source: 'DIN SPEC 91387', position: 1 },
    ])
  })

  test('has past answers, with lights in German or English', () => {
    const { seed } = read(
      'measure,round,light,percent,text,cause,unchanged\nM-01,2025,Gelb,60 %,Läuft.,Geld,\nM-02,2025,red,,,,ja\n',
    )
    expect(seed?.answers).toEqual([
      {
        plan: 'DP',
        round: '2025',
        measure: 'M-01',
        light: 'yellow',
        percent: 60,
        fields: { text: 'Läuft.', cause: 'Geld' },
        unchanged: false,
        author: null,
      },
      {
        plan: 'DP',
        round: '2025',
        measure: 'M-02',
        light: 'red',
        percent: null,
        fields: {},
        unchanged: true,
        author: null,
      },
    ])
  })
})

describe('refused is', () => {
  test.each([
    ['an empty file', '', 0, 'Die Datei ist leer.'],
    ['an unknown heading', 'nr,was\n1,a\n', 1, 'An der Kopfzeile ist nicht zu erkennen, was die Tabelle enthält.'],
    ['an unknown column', '\ncode,titel\n', 2, 'Die Spalte „titel“ ist nicht bekannt.'],
    ['a column twice', 'code,title,title\n', 1, 'Die Spalte „title“ gibt es zweimal.'],
    ['a row of other length', 'code,title\nM-01,a\nM-02\n', 3, 'Die Zeile hat eine Spalte, die Kopfzeile 2.'],
    [
      'a quote that is never closed',
      'code,title\n\nM-01,"a\nb"\nM-02,"b\nM-03,c\n',
      5,
      'Die Zeile ist nicht lesbar: Anführungszeichen gehen nicht auf.',
    ],
    ['a row without a code', 'code,title\n"",b\n', 2, 'Die Spalte „code“ ist in dieser Zeile leer.'],
    [
      'a description without a title',
      'code,title,description\nM-01,,b\n',
      2,
      'Die Spalte „title“ ist in dieser Zeile leer.',
    ],
    ['an unknown level', 'code,title,level\n\n"M-01","a\nb",geheim\n', 3, '„geheim“ ist hier nicht möglich.'],
    ['an unknown light', 'measure,round,light\nM-01,2025,lila\n', 2, '„lila“ ist keine bekannte Ampel.'],
    ['a percent over 100', 'measure,round,percent\nM-01,2025,100\nM-02,2025,101\n', 3, '„101“ ist keine Prozentzahl.'],
    [
      'neither yes nor no',
      'measure,round,unchanged\nM-01,2025,vielleicht\n',
      2,
      '„vielleicht“ ist weder ja noch nein.',
    ],
    ['a measure’s title twice', 'code,title\nM-01,a\nM-01,b\n', 3, 'Für M-01 steht „title“ schon in Zeile 2.'],
  ])('%s', (_, text, line, what) => {
    const reading = read(text)
    expect(faults(reading)).toEqual([['liste.csv', line, what]])
    expect(reading.problems[0]?.cure).not.toBe('')
  })

  test('every faulty row at once', () => {
    const text = 'measure,round,light,percent\nM-01,2025,lila,5\nM-02,2025,rot,500\nM-03\nM-04,,rot,5\n'
    expect(new Set(read(text).problems.map(({ line }) => line))).toEqual(new Set([2, 3, 4, 5]))
  })
})

describe('with a profile', () => {
  const profileText = `files:
  - file: 'Liste*.csv'
    rows:
      - is: skip
        where: { Nr: '^Summe' }
      - is: answer
        where: { Nr: '^(?<measure>.+)/(?<round>\\d+)$' }
        take: { light: Status, text: Bemerkung }
      - is: measure
        take: { code: Nr, title: Bemerkung, lead: Amt }
lights: { läuft: green, hakt: yellow, 'n. b.': none }
unchanged: [wie zuvor]
rounds:
  '24': { label: '2024', from: 2024-01-01, to: 2024-12-31 }
offices:
  Rechenzentrum: { number: 12, name: IT-Amt }
  RZ: { number: 12, name: IT-Amt }
partners:
  SWK: { name: Stadtwerke }
`
  const profile = file('profil.yaml', profileText)
  const table = `Nr;Status;Bemerkung;Amt
1;;Netz;Rechenzentrum
1/24;LÄUFT;Fertig.;
2;;Portal;SWK
2/24;n. b.;Wie zuvor, kein Geld.;
3;;Schulen;RZ
Summe;;3;
`

  test('foreign columns, rows and words become ours', () => {
    const { seed, problems } = read(table, profile)
    expect(problems).toEqual([])
    expect(seed?.measures.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Netz'],
      ['2', 'Portal'],
      ['3', 'Schulen'],
    ])
    expect(seed?.answers.map(({ measure, round, light, unchanged }) => [measure, round, light, unchanged])).toEqual([
      ['1', '2024', 'green', false],
      ['2', '2024', null, true],
    ])
    expect(seed?.duties.map(({ holders }) => holders)).toEqual([['12'], ['Stadtwerke'], ['12']])
    expect(seed?.parties.map(({ id, kind, number }) => [id, kind, number])).toContainEqual([
      'Stadtwerke',
      'partner',
      null,
    ])
    expect(seed?.rounds[0]).toMatchObject({ label: '2024', periodFrom: '2024-01-01', periodTo: '2024-12-31' })
  })

  test('line breaks of web pages are line breaks; in our own words they are what somebody typed', () => {
    const { seed } = read(
      'Nr;Status;Bemerkung;Amt\n1;;Netz;RZ\n1/24;läuft;Ziele:<br>1. Wege<BR/> 2. <b>Licht</b><br>;\n',
      profile,
    )
    expect(seed?.answers[0]?.fields).toEqual({ text: 'Ziele:\n1. Wege\n2. <b>Licht</b>' })
    expect(read('measure,round,text\nM-01,2025,a<br>b\n').seed?.answers[0]?.fields).toEqual({ text: 'a<br>b' })
  })

  test('refused is a row that no rule fits', () => {
    const rule = '      - is: measure\n'
    const strict = profileText.replace(rule, () => `${rule}        where: { Nr: '^[23]$' }\n`)
    expect(faults(read(table, file('profil.yaml', strict)))).toEqual([
      ['liste.csv', 2, 'Keine Regel des Profils passt auf diese Zeile („1“).'],
    ])
  })

  test.each([
    [
      'a column that is not there',
      (text: string) => text.replace('Status', 'Ampel'),
      'liste.csv',
      1,
      'Das Profil braucht eine Spalte „Ampel“, die es hier nicht gibt.',
    ],
    [
      'a file the profile does not know',
      (text: string) => text.replace('Liste*', 'Tabelle*'),
      'liste.csv',
      0,
      'Das Profil sagt nichts über diese Datei.',
    ],
    [
      'a pattern that is none',
      (text: string) => text.replace('^Summe', '(Summe'),
      'profil.yaml',
      5,
      '„(Summe“ ist kein gültiges Suchmuster (regulärer Ausdruck).',
    ],
    [
      'a word that is not ours',
      (text: string) => text.replace('light: Status', 'ampel: Status'),
      'profil.yaml',
      8,
      'Den Schlüssel „ampel“ gibt es hier nicht.',
    ],
    [
      'an unknown key',
      (text: string) => text.replace('unchanged:', 'unveraendert:'),
      'profil.yaml',
      12,
      'Den Schlüssel „unveraendert“ gibt es hier nicht.',
    ],
    [
      'an unknown light',
      (text: string) => text.replace('läuft: green', 'läuft: lila'),
      'profil.yaml',
      11,
      '„lila“ ist keine bekannte Ampel.',
    ],
    [
      'a period that ends before it begins',
      (text: string) => text.replace('2024-12-31', '2023-12-31'),
      'profil.yaml',
      14,
      'Der Zeitraum endet (2023-12-31), bevor er beginnt (2024-01-01).',
    ],
    [
      'a status word without a light',
      (text: string) => text.replace('hakt: yellow', 'x: red').replace("'n. b.': none", 'y: red'),
      'liste.csv',
      5,
      '„n. b.“ ist keine bekannte Ampel.',
    ],
  ])('refused is %s', (_, edit, name, line, what) => {
    const edited = file('profil.yaml', edit(profileText))
    expect(faults(read(table, edited))).toEqual([[name, line, what]])
  })
})
