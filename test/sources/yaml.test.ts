import { expect, test } from 'vitest'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { standardReminders } from '#domain/standard-reminders.ts'
import { standardSchedule } from '#domain/standard-schedule.ts'
import { readCityFile } from '#sources/yaml/read-city-file.ts'
import { catalogue } from '#text/catalogue.ts'
import { file, smallCity } from '#test/app/import/importing.ts'

function read(content: string) {
  const { seed, problems } = readCityFile(file('stadt.yaml', content), {
    profile: null,
    plan: null,
    words: catalogue('de').imports,
  })
  expect(problems).toEqual([])
  if (!seed?.city) throw new Error('no city')
  return { ...seed, city: seed.city, plan: seed.city.plans[0] }
}

const plain = `city: { name: Stadt Beispiel, zone: Europe/Berlin, land: BY }
plan:
  code: DP
  name: Programm
  reason: Der Rat hat es beschlossen.
  committee: Ausschuss
  paper: { title: Bericht, department: IX, office: Stab, kind: Mitteilung, proposal: Kenntnisnahme. }
`

test('a city that says no more than it must gets the standards', () => {
  const { city, plan } = read(plain)
  expect(city).toMatchObject({ land: 'BY', language: 'de', freeDays: [] })
  expect(plan).toMatchObject({
    sessions: [],
    schedule: standardSchedule,
    reminders: standardReminders,
    questionnaire: standardQuestionnaire,
    criteria: {},
    trialStarts: null,
  })
})

test('what a city says goes before the standard, entry by entry', () => {
  const { plan } = read(`${plain}  schedule: { paper-due: 10, opens-at: 08:00 }
  reminders:
    - { to: responsible, after-opening: 6 }
    - { to: deputy, before-due: 3, at: 10:00 }
    - { to: head, after-due: 0 }
  questionnaire:
    - id: cause
      limit: 100
    - { id: risiko, label: Welche Risiken gibt es?, required: ja, level: non-public }
    - { id: cost, when: [rot, on hold] }
    - id: light
    - id: milestones
  criteria: { green: im Plan }
  trial-starts: 2026-09-21T09:00
`)
  expect(plan?.schedule).toEqual({ ...standardSchedule, paperDue: 10, opensAt: '08:00' })
  expect(plan?.reminders).toEqual([
    { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
    { to: 'deputy', anchor: 'due', days: -3, at: '10:00' },
    { to: 'head', anchor: 'due', days: 0, at: '09:30' },
  ])
  expect(plan?.questionnaire).toEqual([
    { id: 'cause', kind: 'text', required: true, when: 'not-green', level: 'public', label: null, limit: 100 },
    {
      id: 'risiko',
      kind: 'text',
      required: true,
      when: 'always',
      level: 'non-public',
      label: 'Welche Risiken gibt es?',
      limit: 4000,
    },
    { id: 'cost', kind: 'cost', required: false, when: ['red', 'on-hold'], level: 'public', label: null, limit: 4000 },
    standardQuestionnaire[0],
    {
      id: 'milestones',
      kind: 'milestones',
      required: false,
      when: 'always',
      level: 'public',
      label: null,
      limit: 4000,
    },
  ])
  expect(plan).toMatchObject({ criteria: { green: 'im Plan' }, trialStarts: '2026-09-21T09:00' })
})

test('what looks like a number stays what it is: the office 012 is not the office 10', () => {
  const { parties } = read(
    `${plain}offices:\n  - { number: 012, name: A }\n  - { number: 01-3, name: B, parent: 012 }\n`,
  )
  expect(parties.map(({ id, parent }) => [id, parent])).toEqual([
    ['012', null],
    ['01-3', '012'],
  ])
})

test('an office is known by its key, else its number, else its name', () => {
  const { parties } = read(
    `${plain}offices:\n  - { key: a, number: 1, name: A }\n  - { number: 2, name: B }\n  - { name: C }\n`,
  )
  expect(parties.map(({ id }) => id)).toEqual(['a', '2', 'C'])
})

test('entries left blank are as if they were not there', () => {
  const { measures } = read(`${plain}people:\nmeasures:\n  - code: M-01\n    title: Netz\n    field:\n    state: ~\n`)
  expect(measures[0]).toMatchObject({ field: null, description: '' })
  expect(measures[0]).not.toHaveProperty('state')
})

test('roles serve the plan, an administrator the whole city', () => {
  const { roles } = read(`${plain}people:\n  - { key: anna, name: Anna, roles: [cdo, admin] }\n`)
  expect(roles).toEqual([
    { person: 'anna', role: 'cdo', plan: 'DP' },
    { person: 'anna', role: 'admin', plan: null },
  ])
})

test('a person with a console account of their own gets no other', () => {
  const { accounts } = read(
    `${plain}people:\n  - { key: anna, name: Anna, accounts: [{ platform: console, realm: trial, id: chefin }] }\n`,
  )
  expect(accounts).toEqual([
    { address: { platform: 'console', realm: 'trial', id: 'chefin' }, person: 'anna', rank: 1 },
  ])
})

test('a file with Windows line ends and a byte order mark is the same file', () => {
  expect(read(`\uFEFF${smallCity.replaceAll('\n', '\r\n')}`)).toEqual(read(smallCity))
})

test('what a broken file says is not half read', () => {
  const { seed, problems } = readCityFile(file('stadt.yaml', `${plain}measures:\n  - code: "M-01\n    title: Netz\n`), {
    profile: null,
    plan: null,
    words: catalogue('de').imports,
  })
  expect(seed).toBeNull()
  expect(problems).toHaveLength(1)
})

test.each([
  ['[]', 'Der Fragebogen ist leer.', 'The questionnaire is empty.'],
  ['[{ id: text }]', 'Der Fragebogen fragt nach keiner Ampel.', 'The questionnaire asks for no light.'],
  ['[{ id: light }, { id: percent }]', 'Der Fragebogen fragt nach keinem Text.', 'The questionnaire asks for no text.'],
  [
    '[{ id: light }, { id: text }, { id: zweite, kind: light, label: Und? }]',
    'Von der Art „light“ gibt es mehrere Fragen; eine Antwort hat aber nur eine davon.',
    'There are several questions of the kind “light”, but an answer has only one of them.',
  ],
  [
    '[{ id: light }, { id: text }, { id: measure, label: Und? }]',
    'Die id „measure“ ist für anderes vergeben.',
    'The id “measure” is taken for something else.',
  ],
  [
    '[{ id: light }, { id: text, kind: cost }]',
    'Die bekannte Frage „text“ ist von der Art „text“.',
    'The known question “text” is of the kind “text”.',
  ],
  [
    '[{ id: light }, { id: text }, { id: risks, when: [rot, manchmal] }]',
    '„rot,manchmal“ sagt nicht, bei welchen Maßnahmen gefragt wird.',
    '“rot,manchmal” does not say of which measures it is asked.',
  ],
])('a questionnaire such as %s is refused', (questionnaire, german, english) => {
  const content = `${plain}  questionnaire: ${questionnaire}\n`
  for (const [language, sentence] of [
    ['de', german],
    ['en', english],
  ] as const) {
    const words = catalogue(language).imports
    const { problems } = readCityFile(file('stadt.yaml', content), { profile: null, plan: null, words })
    expect(problems.map(({ what }) => what)).toContain(sentence)
  }
})

test('a city words its steps, limits its reminders, names days off by rule, and meets every quarter', () => {
  const { city, plan } = read(
    `${plain.replace('land: BY', 'land: BY, free-days: [2026-02-12, 12-24, easter-48], working-days: [08-15]')}  schedule: { cadence: quarterly }
  reminders:
    - { to: responsible, after-opening: 6, text: "Es fehlt {measures}." }
    - { to: head, after-due: 0, text: { en: "{office}: {due}" } }
  reminder-limits: { per-week: 1 }
`,
  )
  expect(city.freeDays).toEqual([
    { kind: 'once', day: '2026-02-12' },
    { kind: 'yearly', day: '12-24' },
    { kind: 'easter', offset: -48 },
  ])
  expect(city.workingDays).toEqual([{ kind: 'yearly', day: '08-15' }])
  expect(plan?.schedule.assumedSessions).toEqual(['03-15', '06-15', '09-15', '12-07'])
  expect(plan?.reminders.map(({ text }) => text)).toEqual([
    { de: 'Es fehlt {measures}.', en: 'Es fehlt {measures}.' },
    { en: '{office}: {due}' },
  ])
  expect(plan?.reminderLimits).toEqual({ perRequest: 10, perWeek: 1, queryAfter: 2 })
})

test('words that nothing is put in for, no reminder at all, and days that there are not are refused, each with its line', () => {
  const { problems } = readCityFile(
    file(
      'stadt.yaml',
      `${plain.replace('land: BY', 'land: BY, free-days: [02-30, ostern]')}  reminders:
    - { to: responsible, after-opening: 6, text: "Bis {frist}." }
  reminder-limits: { per-week: 0 }
`,
    ),
    { profile: null, plan: null, words: catalogue('de').imports },
  )
  expect(problems.map(({ line, what }) => `${line}: ${what}`).toSorted()).toEqual([
    '10: „0“ ist hier zu wenig.',
    '1: Einen Tag „02-30“ gibt es nicht.',
    '1: Einen Tag „ostern“ gibt es nicht.',
    '9: Für „{frist}“ gibt es in diesem Text nichts einzusetzen.',
  ])
})

test('a city names its numbers and committees; a pattern without a place for the number is refused with its line', () => {
  const withPaper = (more: string) => plain.replace('Kenntnisnahme. }', `Kenntnisnahme., ${more} }`)
  const { plan } = read(
    withPaper(
      'numbers: ["{no}/{year}"], consultations: [{ committee: A }, { committee: Rat, role: decision, part: public, sessions: [2026-12-17] }]',
    ),
  )
  expect(plan?.paper).toMatchObject({
    numbers: ['{no}/{year}'],
    consultations: [
      { committee: 'A', role: 'notice', part: null, sessions: [] },
      { committee: 'Rat', role: 'decision', part: 'public', sessions: ['2026-12-17'] },
    ],
  })
  expect(read(plain).plan?.paper).not.toHaveProperty('numbers')
  const { problems } = readCityFile(
    file('stadt.yaml', withPaper('numbers: ["AN/{year}"], consultations: [{ committee: Rat, role: beraten }]')),
    { profile: null, plan: null, words: catalogue('de').imports },
  )
  expect(problems.map(({ line, what }) => `${line}: ${what}`)).toEqual([
    '7: „AN/{year}“ ist kein Muster einer Vorlagen-Nummer.',
    '7: „beraten“ ist hier nicht möglich.',
  ])
})

test('several answer for a measure, the first leads; people belong to several offices; roles have deputies', () => {
  const { duties, people } = read(`${plain}  role-deputies: { coordinator: anna }
offices:
  - { number: 12, name: A }
  - { number: 30, name: B }
people:
  - { key: anna, name: Anna, offices: [12, 30], left: 2027-12-31 }
  - { key: bert, name: Bert, office: 30, offices: [12], roles: [coordinator] }
measures:
  - { code: M-01, title: Netz, responsible: [bert, anna] }
  - { code: M-02, title: Amt, responsible: anna }
`)
  const held = (role: string) =>
    duties
      .filter((duty) => duty.role === role && duty.holders.length > 0)
      .map(({ subject, holders }) => [subject, holders])
  expect(held('answers')).toEqual([
    ['DP:M-01', ['bert', 'anna']],
    ['DP:M-02', ['anna']],
  ])
  expect(held('belongs')).toEqual([
    ['30', ['anna']],
    ['12', ['bert']],
  ])
  expect(held('deputises')).toEqual([['DP:coordinator', ['anna']]])
  expect(people.map(({ party, left }) => [party, left])).toEqual([
    ['12', '2027-12-31'],
    ['30', null],
  ])
})

test('a channel for what is not public stands only where the city allows it', () => {
  const channels = `channels: [{ platform: slack, realm: T1, id: C1, purpose: liaison-non-public }]
`
  const wrong = readCityFile(file('stadt.yaml', `${plain}${channels}`), {
    profile: null,
    plan: null,
    words: catalogue('de').imports,
  })
  expect(wrong.problems).toMatchObject([{ what: expect.stringContaining('auf „slack“, was die Stadt dafür nicht') }])
  const allowing = plain.replace('land: BY', 'land: BY, non-public-on: [slack]')
  const right = readCityFile(file('stadt.yaml', `${allowing}${channels}`), {
    profile: null,
    plan: null,
    words: catalogue('de').imports,
  })
  expect(right.problems).toEqual([])
  expect(right.seed?.city?.nonPublicOn).toEqual(['slack'])
})
