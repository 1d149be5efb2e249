import { expect, test } from 'vitest'
import { file, imported, importing, lineOf, smallCity } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

/** A line of the small city, what stands there instead, and what is said about it. */
const cases: readonly (readonly [what: string, line: string, instead: string, says: RegExp, cure: RegExp])[] = [
  ['an unknown section', 'measures:', 'measure:', /„measure“ gibt es hier nicht/, /Meinten Sie „measures“\?/],
  ['an unknown key', '    title: Konzept', '    titel: Konzept', /„titel“ gibt es hier nicht/, /Meinten Sie „title“\?/],
  ['a date that does not exist', '  sessions: [2026-12-07]', '  sessions: [2026-02-30]', /2026-02-30/, /JJJJ-MM-TT/],
  ['a German date', '    to: 2026-06-30', '    to: 30.06.2026', /„30.06.2026“/, /JJJJ-MM-TT/],
  ['a time that does not exist', '    opens-at: 09:00', '    opens-at: 25:00', /„25:00“/, /HH:MM/],
  ['a round that opens after it ends', '    opens-at: 09:00', '    opens-at: 19:00', /19:00 Uhr/, /„opens-at“/],
  ['a zone that does not exist', '  zone: Europe/Berlin', '  zone: Europe/Köln', /„Europe\/Köln“/, /Europe\/Berlin/],
  ['an unknown Land', '  land: NW', '  land: NRW', /„NRW“ ist hier nicht möglich/, /Meinten Sie „NW“\?/],
  [
    'working hours that end before they begin',
    '  free-days: [2026-02-16]',
    '  hours: { from: 19:00, until: 07:00 }',
    /Dienstzeit endet/,
    /„until“/,
  ],
  [
    'an unknown light',
    '        light: gelb',
    '        light: gleb',
    /„gleb“ ist keine bekannte Ampel/,
    /grün, gelb, rot/,
  ],
  [
    'a channel’s id as an account',
    '      - { platform: slack, realm: T1, id: U1 }',
    '      - { platform: slack, realm: T1, id: C1 }',
    /„C1“ ist hier nicht möglich/,
    /Mitglieds-ID/,
  ],
  [
    'a workspace by its name',
    '      - { platform: slack, realm: T1, id: U1 }',
    '      - { platform: slack, realm: stadt, id: U1 }',
    /„stadt“/,
    /beginnt mit T/,
  ],
  [
    'somebody’s account as a channel',
    "  - { platform: console, realm: trial, id: '#ausschuss', purpose: liaison }",
    '  - { platform: slack, realm: T1, id: U1, purpose: liaison }',
    /„U1“/,
    /Kanal-ID/,
  ],
  [
    'an e-mail address without a domain',
    '      - { platform: slack, realm: T1, id: U1 }',
    '      - { platform: slack, email: ben@stadt }',
    /„ben@stadt“ ist keine E-Mail-Adresse/,
    /vorname.nachname@/,
  ],
  [
    'an e-mail address where nobody is found by it',
    '      - { platform: slack, realm: T1, id: U1 }',
    '      - { platform: console, email: ben@stadt.example }',
    /Auf „console“/,
    /„verbinden“/,
  ],
  [
    'an account both ways',
    '      - { platform: slack, realm: T1, id: U1 }',
    '      - { platform: slack, realm: T1, id: U1, email: ben@stadt.example }',
    /„id“ und „email“/,
    /ergänzen oder löschen/,
  ],
  [
    'one person’s e-mail address twice',
    '      - { platform: slack, realm: T1, id: U1 }',
    '      - { platform: slack, email: a@stadt.example }\n      - { platform: slack, email: A@stadt.example }',
    /Das Konto „slack A@stadt.example“ steht schon/,
    /löschen/,
  ],
  ['a percent over 100', '        percent: 60', '        percent: 101', /„101“ ist keine Prozentzahl/, /0 bis 100/],
  ['a negative percent', '        percent: 60', '        percent: -1', /„-1“/, /0 bis 100/],
  ['an unknown question', '        text: Läuft.', '        txet: Läuft.', /„txet“/, /Meinten Sie „text“\?/],
  ['a name left blank', '  name: Stadt Beispiel', '  name:', /„name“ fehlt/, /„name: …“/],
  [
    'a text instead of a list',
    '    participants: [12]',
    '    participants: 12',
    /Zu „participants“ gehört hier eine Liste/,
    /Beispieldatei/,
  ],
  [
    'an unknown recipient',
    '    - { to: responsible, after-opening: 6 }',
    '    - { to: chef, after-opening: 6 }',
    /„chef“/,
    /head/,
  ],
  [
    'a reminder without a day',
    '    - { to: responsible, after-opening: 6 }',
    '    - { to: responsible }',
    /genau eine/,
    /ergänzen/,
  ],
  [
    'a reminder with half a day',
    '    - { to: responsible, after-opening: 6 }',
    '    - { to: responsible, after-opening: 0.5 }',
    /„0.5“/,
    /ganze Zahl/,
  ],
  ['an own question without a label', '    - id: text', '    - id: risiko', /„label“ fehlt/, /„label: …“/],
  [
    'too many assumed sessions',
    '    ends-at: 18:00',
    '    assumed-sessions: [06-08]',
    /2 angenommene Sitzungstage/,
    /„assumed-sessions“/,
  ],
  [
    'an unknown office',
    '    lead: stab',
    '    lead: stba',
    /Die Stelle „stba“ ist nicht bekannt/,
    /Meinten Sie „stab“\?/,
  ],
  ['an unknown parent', '    parent: stab', '    parent: IX', /Die Stelle „IX“/, /„offices“ oder „partners“/],
  ['an unknown person', '    deputy: ben', '    deputy: bne', /Die Person „bne“/, /Meinten Sie „ben“\?/],
  ['a deputy of themselves', '    deputy: ben', '    deputy: anna', /kann sich nicht selbst vertreten/, /„deputy“/],
  [
    'an unknown second responsible person',
    '    responsible: anna',
    '    responsible: [anna, bne]',
    /Die Person „bne“/,
    /Meinten Sie „ben“\?/,
  ],
  [
    'a substitute of themselves',
    '      - { from: 2026-10-01, until: 2026-10-09, substitute: anna }',
    '      - { from: 2026-10-01, until: 2026-10-09, substitute: ben }',
    /kann in dieser Zeit nicht vertreten/,
    /„substitute“/,
  ],
  [
    'substitutes in a circle',
    '    roles: [coordinator]',
    '    absent: [{ from: 2026-10-09, until: 2026-10-09, substitute: ben }]',
    /zwei vertreten sich nicht gegenseitig/,
    /„substitute“/,
  ],
  [
    'a deputy of their own role',
    '  sessions: [2026-12-07]',
    '  role-deputies: { coordinator: anna }',
    /„anna“ hat diese Rolle selbst/,
    /„role-deputies“/,
  ],
  ['an unknown field', '    field: A', '    field: Z', /Das Handlungsfeld „Z“/, /„fields“/],
  [
    'an answer about an unknown measure',
    '      - measure: M-01',
    '      - measure: M-07',
    /Die Maßnahme „M-07“/,
    /Meinten Sie „M-01“\?/,
  ],
  [
    'a person twice',
    '  - key: ben',
    '  - key: anna',
    /Die Person „anna“ steht schon in stadt.yaml, Zeile 32/,
    /andere Bezeichnung/,
  ],
  [
    'a measure twice',
    '  - code: M-02',
    '  - code: M-01',
    /Die Maßnahme „M-01“ steht schon in stadt.yaml, Zeile 48/,
    /löschen/,
  ],
  [
    'a period that ends before it begins',
    '    to: 2026-06-30',
    '    to: 2025-06-30',
    /endet \(2025-06-30\)/,
    /vertauschen/,
  ],
  ['a tab', '  code: DP', '\tcode: DP', /Tabulator/, /Leerzeichen/],
  ['a key twice', '  land: NW', '  zone: Europe/Berlin', /zweimal/, /löschen/],
  ['broken YAML', '  land: NW', '  land: NW: x', /kein gültiges YAML/, /Doppelpunkte/],
]

test.each(cases)('%s is refused with its line and a cure', async (_, line, instead, says, cure) => {
  expect(smallCity.split('\n').filter((each) => each === line)).toHaveLength(1)
  await using store = await anEmptyStore()
  const text = smallCity.replace(`${line}\n`, `${instead}\n`)
  const done = await importing(store, [file('stadt.yaml', text)])
  if (done.ok) throw new Error('nothing was refused')
  const problem = done.problems.find(({ what }) => says.test(what))
  expect(problem).toMatchObject({
    file: 'stadt.yaml',
    line: smallCity.split('\n').indexOf(line) + instead.split('\n').length,
  })
  expect(problem?.cure).toMatch(cure)
  expect(await store.measures.of('DP')).toEqual([])
})

test('an office that would stand above itself is refused', async () => {
  await using store = await anEmptyStore()
  const text = smallCity.replace('parent: stab', 'parent: 12')
  const done = await importing(store, [file('stadt.yaml', text)])
  const what = 'Die Stelle „12“ wäre über ihre übergeordneten Stellen sich selbst übergeordnet.'
  expect(done).toMatchObject({ problems: [{ line: lineOf(text, 'number: 12'), what }] })
})

test('two offices with one number are refused', async () => {
  await using store = await anEmptyStore()
  const text = smallCity.replace('partners:', '  - { number: 12, key: zwölf, name: Amt Zwölf }\npartners:')
  const done = await importing(store, [file('stadt.yaml', text)])
  const what = `Die Nummer der Stelle „12“ steht schon in stadt.yaml, Zeile ${lineOf(text, 'number: 12')}.`
  expect(done).toMatchObject({ problems: [{ line: lineOf(text, 'zwölf'), what }] })
})

test('a number that another office has in the store is refused', async () => {
  await using store = await anEmptyStore()
  await imported(store, [file('stadt.yaml', smallCity)])
  const text = smallCity.replace('  - number: 12', '  - number: 12\n    key: it').replace('[12]', '[it]')
  const done = await importing(store, [file('stadt.yaml', text)])
  expect(done).toMatchObject({
    problems: [{ line: lineOf(text, 'number: 12'), what: expect.stringContaining('andere Stelle: 12') }],
  })
})

test('a text over its question’s limit is refused', async () => {
  await using store = await anEmptyStore()
  const text = smallCity.replace('text: Läuft.', `text: ${'x'.repeat(21)}`)
  const done = await importing(store, [file('stadt.yaml', text)])
  expect(done).toMatchObject({
    problems: [{ line: lineOf(text, 'measure: M-01'), what: expect.stringMatching(/21 Zeichen.*erlaubt sind 20/) }],
  })
})

test('every fault is named at once, in the order of the lines, and in the language asked for', async () => {
  await using store = await anEmptyStore()
  const text = smallCity
    .replace('land: NW', 'land: XX')
    .replace('lead: stab', 'lead: nobody')
    .replace('percent: 60', 'percent: 600')
  const done = await importing(store, [file('stadt.yaml', text)], { language: 'en' })
  expect(done).toMatchObject({
    problems: [
      { line: lineOf(text, 'XX'), what: '“XX” is not possible here.' },
      { line: lineOf(text, 'nobody'), what: 'The office or partner “nobody” is not known.' },
      { line: lineOf(text, '600'), what: '“600” is no percentage.' },
    ],
  })
})

test('a faulty entry is not also refused as unknown where others refer to it', async () => {
  await using store = await anEmptyStore()
  const text = smallCity.replace('    name: Anna', '    name:')
  const done = await importing(store, [file('stadt.yaml', text)])
  expect(done).toMatchObject({ problems: [{ line: lineOf(text, 'key: anna') + 1 }] })
})

test.each([
  ['', 'Die Datei ist leer.'],
  ['# nur ein Kommentar\n', 'Die Datei ist leer.'],
  ['nur ein Text', 'kein gültiges YAML'],
  ['city: *x', '„*“'],
])('a city’s file with nothing but %j is refused', async (text, says) => {
  await using store = await anEmptyStore()
  const done = await importing(store, [file('stadt.yaml', text)])
  if (done.ok) throw new Error('nothing was refused')
  expect(done.problems.map(({ what }) => what).join()).toContain(says)
})

test('a kind of file that cannot be read is refused with those that can', async () => {
  await using store = await anEmptyStore()
  const done = await importing(store, [file('stadt.docx', 'x'), file('stadt', 'x')])
  expect(done).toMatchObject({
    problems: [
      { file: 'stadt.docx', line: 0, cure: expect.stringContaining('.yaml') },
      { file: 'stadt', what: 'Der Dateiname hat keine Endung.' },
    ],
  })
})

test('one faulty file keeps all others from being imported', async () => {
  await using store = await anEmptyStore()
  const done = await importing(store, [
    file('stadt.yaml', smallCity),
    file('neu.csv', 'code,title\nM-03,Neu\nM-01,Doppelt\n'),
  ])
  expect(done).toMatchObject({
    problems: [{ file: 'neu.csv', line: 3, what: expect.stringContaining('stadt.yaml, Zeile 48') }],
  })
  expect(await store.measures.of('DP')).toEqual([])
})

test.each([
  ['cost: viel', /Bei „cost“ ist „viel“ kein Betrag in Euro/, /120000/],
  ['milestones: Pilot 31.2.2026', /„Pilot 31.2.2026“ nicht als Meilenstein zu lesen/, /mit Tagen, die es gibt/],
  ['links: intranet', /„intranet“ keine Internetadresse/, /https:\/\//],
])('a past answer with “%s” is refused', async (said, says, cure) => {
  const content = smallCity
    .replace('    - id: light\n', '    - id: light\n    - id: cost\n    - id: milestones\n    - id: links\n')
    .replace('        text: Läuft.\n', `        text: Läuft.\n        ${said}\n`)
  await using store = await anEmptyStore()
  const done = await importing(store, [file('stadt.yaml', content)])
  const refused = { what: expect.stringMatching(says), cure: expect.stringMatching(cure) }
  expect(done).toMatchObject({ ok: false, problems: [refused] })
})
