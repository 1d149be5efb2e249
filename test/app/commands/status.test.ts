import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('“status” says at each phase where the round stands and what comes next', async () => {
  await using trial = await aTrial()
  const status = async (): Promise<string> => oneLine(await trial.says('cdo', '/masterplan status'))
  expect(await status()).toMatch(/Runde 2026-H1 \(abgeschlossen\) Beantwortet: 5 von 6, ohne Rückmeldung: 1./)
  expect(await status()).toContain('Die Runde 2026-H2 öffnet am Do., 01.10.2026, 09:00 Uhr.')
  await trial.at('2026-10-01T09:00')
  const first = await status()
  expect(first).toContain('Läuft bis Do., 29.10.2026, 18:00 Uhr (noch 20 Arbeitstage). Beantwortet: 0 von 6')
  expect(first).toMatch(
    /Noch keine Rückmeldung: Steuerung und Governance 3 · Strategie und Masterplan 1 · Beteiligung und Partner 2 Zuletzt \(2026-H1\): /,
  )
  expect(first.match(/Rückmeldung/g)).toHaveLength(1)
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: Ein Gutachten fehlt. Optionen: B.')
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  expect(await status()).toContain('Gegenüber 2026-H1: 1 besser, 0 schlechter, 0 gleich, 1 nicht vergleichbar.')
  expect(await status()).toContain('Rot 0, Gelb 1 – und warum • ▲ Gelb M-06: Ein Gutachten fehlt.')
  await trial.at('2026-10-30T09:00')
  expect(await status()).toContain('verspätete Antworten gehen bis Do., 05.11.2026, 18:00 Uhr.')
  expect(await status()).toContain('4 Rückmeldungen sind überfällig: M-01, M-03, M-04, M-05')
  await trial.at('2026-11-06T09:00')
  expect(await status()).toContain('endgültig geschlossen wird am Fr., 06.11.2026, 18:00 Uhr.')
  await trial.at('2026-11-09T09:00')
  expect(await status()).toContain(
    'Der Bericht ist noch zu entwerfen und muss bis Mo., 16.11.2026, 18:00 Uhr vorliegen.',
  )
  expect(await status()).toContain('4 Maßnahmen blieben ohne Rückmeldung: M-01, M-03, M-04, M-05')
  await trial.says('koordination', 'zwischenbericht entwurf')
  expect(await status()).toContain('Der Entwurf vom 09.11.2026 wartet auf die Freigabe')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  expect(await status()).toContain('Der Bericht ist seit dem 09.11.2026 freigegeben. Die Runde 2027-H1 öffnet am')
})

const choices = [
  ['stand M-06', /^M-06 Prüfung .* Federführung: Stabsstelle Digitalisierung .* ▲ Gelb · 20 % .* Zuletzt \(2026-H1/],
  ['stand m-06', /^M-06 Prüfung/],
  ['stand SG', /^Steuerung und Governance – Runde 2026-H2: 3 Maßnahmen .*M-01 .*M-03 .*M-05/],
  ['stand Beteiligung und Partner', /^Beteiligung und Partner – Runde 2026-H2: 2 Maßnahmen .*M-04 .*M-06/],
  ['stand Feld 2', /^Strategie und Masterplan – Runde 2026-H2: eine Maßnahme • M-02/],
  ['stand Stabsstelle Digitalisierung', /^Stabsstelle Digitalisierung – Runde 2026-H2: 6 Maßnahmen/],
  ['stand 12', /^12 – Amt für Informationsverarbeitung – Runde 2026-H2: eine Maßnahme • M-05/],
  ['stand gelb', /^Gelb – Runde 2026-H2: eine Maßnahme • M-06 .*▲ Gelb – A\.$/],
  ['status yellow', /: eine Maßnahme • M-06/],
  ['stand nicht begonnen', /keine Maßnahme\.$/],
] as const

it('shows the measure, field, office or light that is asked for', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: A. Optionen: B.')
  for (const [words, shown] of choices) expect(oneLine(await trial.says('cdo', words)), words).toMatch(shown)
})

it('an earlier round is shown like the present one, as it ended, with its paper', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  await trial.at('2027-04-01T09:00')
  const shown = async (words: string): Promise<string> => oneLine(await trial.says('cdo', words))
  expect(await shown('stand')).toContain('Runde 2027-H1')
  const past = await shown('stand 2026-H2')
  expect(past).toMatch(/^Digitalisierungsprogramm – Runde 2026-H2 \(abgeschlossen\) Beantwortet: 1 von 6, ohne/)
  expect(past).toContain('Gegenüber 2026-H1: 0 besser, 0 schlechter')
  expect(past).toMatch(/Der Bericht wurde am 09\.11\.2026 freigegeben und liegt bei\. zwischenbericht-2026-H2/)
  expect(past).not.toContain('öffnet am')
  expect(await shown('stand 1. Halbjahr 2026')).toMatch(/Runde 2026-H1 .* wurde hier kein Bericht freigegeben\.$/)
  expect(await shown('stand 2026-H1 gelb')).toMatch(/^Gelb – Runde 2026-H1: 2 Maßnahmen • M-01 .* • M-02/)
  expect(await shown('stand M-06 2026-H2')).toMatch(/^M-06 .* ● Grün · 20 %/)
})

const combinations = [
  ['stand Digitalisierung gelb', /^Stabsstelle Digitalisierung, Gelb – Runde 2026-H2: eine Maßnahme • M-06/],
  ['stand gelb Handlungsfeld 3', /^Gelb, Beteiligung und Partner – Runde 2026-H2: eine Maßnahme • M-06/],
  ['stand 12 rot', /^12 – Amt für Informationsverarbeitung, Rot – Runde 2026-H2: 0 Maßnahmen/],
  ['stand 2026-H2 gelb', /^Gelb – Runde 2026-H2: eine Maßnahme/],
  ['stand schlechter', /^Schlechter geworden – Runde 2026-H2: 0 Maßnahmen/],
  ['stand offen', /^Noch offen – Runde 2026-H2: 5 Maßnahmen/],
  [
    'stand gleb',
    /^Zu „gleb“ finde ich nichts\. Ähnlich: „stand gelb“.* „stand 12 rot“, sowie „stand neu“ und „stand verlauf“\.$/,
  ],
  ['stand 2026-H2 gleb', /Ähnlich: „stand gelb“/],
  ['stand 2019-H1', /^Zu „2019-H1“ finde ich nichts/],
  ['stand verlauf M-99', /^Zu „verlauf M-99“ finde ich nichts/],
] as const

it('chooses by several words at once, or says what there is', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: A. Optionen: B.')
  for (const [words, shown] of combinations) expect(oneLine(await trial.says('cdo', words)), words).toMatch(shown)
})

it('“status trend” tells how the plan went over the rounds, and what got better and worse', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('stadtwerke', 'melden M-04 gelb 20 Läuft. Ursache: A. Optionen: B.')
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  const trend = oneLine(await trial.says('cdo', 'stand verlauf'))
  expect(trend).toMatch(
    /^Digitalisierungsprogramm – die letzten 2 Runden Runde da Grün Gelb Rot sonst besser schlechter/,
  )
  expect(trend).toMatch(/2026-H1 5\/6 2 2 – 1 – – 2026-H2 2\/6 1 1 – – 1 1/)
  expect(trend).toMatch(/Besser geworden • M-02 .*: ▲ Gelb → ● Grün Schlechter geworden • M-04 .*: ● Grün → ▲ Gelb$/)
  const measure = oneLine(await trial.says('cdo', 'stand verlauf M-04'))
  expect(measure).toMatch(/^M-04 .* • 2026-H1: ● Grün.* • 2026-H2: ▲ Gelb · 20 %$/)
})

it('“status new” tells what changed since a person last looked, and each only their own', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (who: string, words: string): Promise<string> => oneLine(await trial.says(who, words))
  expect(await says('cdo', 'stand neu')).toMatch(/^Ab jetzt sehen Sie hier, was sich/)
  await trial.later(2)
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: Ein Gutachten fehlt. Optionen: B.')
  await trial.later(20)
  expect(await says('cdo', 'stand')).toMatch(/Neu seit 01.10.2026: eine neue Antwort \(„stand neu“\)\. /)
  const news = await says('cdo', 'stand neu')
  expect(news).toMatch(
    /^Neu seit Do., 01.10.2026, 09:00 Uhr eine neue Antwort • M-06 .*: ■ Nicht begonnen → ▲ Gelb – Ein Gutachten/,
  )
  expect(await says('cdo', 'stand neu')).toMatch(/Seither hat sich nichts geändert\.$/)
  expect(await says('cdo', 'stand')).not.toContain('Neu seit')
  await trial.later(1)
  await trial.says('smart-city', 'melden M-06 rot 20 Steht. Ursache: Das Gutachten ist negativ. Optionen: B.')
  await trial.later(1)
  expect(await says('koordination', 'stand neu')).toMatch(/^Ab jetzt/)
  expect(await says('cdo', 'stand neu')).toMatch(/M-06 .*: ▲ Gelb → ◆ Rot – Das Gutachten ist negativ/)
  expect(await says('smart-city', 'stand')).not.toContain('Neu seit')
  await trial.at('2026-11-09T09:00')
  expect(await says('cdo', 'stand')).toMatch(
    /Neu seit .*: Runde abgeschlossen und 5 ohne Rückmeldung \(„stand neu“\)\. /,
  )
  expect(await says('cdo', 'stand neu')).toMatch(
    /Die Runde 2026-H2 ist abgeschlossen\. 5 Maßnahmen blieben ohne Rückmeldung: M-01, M-02, M-03, M-04, M-05$/,
  )
})

it('dates that moved are news', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('cdo', 'stand')
  await trial.later(1)
  await trial.says('koordination', 'runde verlängern 2026-11-03')
  expect(oneLine(await trial.says('cdo', 'stand'))).toMatch(/Neu seit .*: Termine verschoben \(„stand neu“\)\. /)
  expect(oneLine(await trial.says('cdo', 'stand neu'))).toContain(
    'Die Termine der Runde 2026-H2 haben sich verschoben; Frist ist jetzt Di., 03.11.2026, 18:00 Uhr.',
  )
  await trial.later(1)
  await trial.says('koordination', 'runde schließen ja')
  const early = oneLine(await trial.says('cdo', 'stand neu'))
  expect(early).toContain('Die Runde 2026-H2 ist abgeschlossen.')
  expect(early).not.toContain('verschoben')
})

it('looking at the status leaves an open question open', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06')
  expect(oneLine(await trial.says('smart-city', 'stand'))).toContain(
    'Noch gefragt: M-06: Welche Ampel hat die Maßnahme?',
  )
  expect(await trial.says('smart-city', 'grün')).toContain('Prozent')
})

/** M-06 is not public, nor are causes; a board and an administrator are known besides. */
const withSecrets = samplePlanWith(
  [
    '    field: BP\n    lead: digitalisierung\n    responsible: smart-city',
    '    level: internal\n    field: BP\n    lead: digitalisierung\n    responsible: smart-city',
  ],
  ['    - id: cause #', '    - { id: cause, level: non-public } #'],
  ['# --- Personen', 'boards:\n  - { key: digitalrat, name: Digitalrat }\n\n# --- Personen'],
  [
    'people:\n',
    'people:\n  - { key: rat, name: Mitglied des Digitalrats, office: digitalrat }\n  - { key: verwalten, name: Betrieb, roles: [admin] }\n',
  ],
)

const looks = [
  'stand',
  'stand gelb',
  'stand BP',
  'stand verlauf',
  'stand neu',
  'stand M-06',
  'verlauf M-06',
  'stand 2026-H1',
  'stand verlauf M-06',
  'offen',
]

const strangersToIt = ['rat', 'europa', 'gremien', 'stadtwerke', 'strategie']
const answering = ['smart-city', 'netzwerke', 'geschaeftsstelle', 'stabsstelle']
const concerned = [...answering, 'koordination', 'cdo', 'dezernat', 'verwalten']

it('what is not public is told to those who answer, coordinate, head, release or administer, and to nobody else', async () => {
  await using trial = await aTrial(withSecrets)
  await trial.at('2026-10-01T09:00')
  for (const person of [...strangersToIt, ...concerned]) await trial.says(person, 'stand')
  await trial.later(1)
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: Das Gutachten ist geheim. Optionen: B.')
  for (const person of [...strangersToIt, ...concerned]) {
    const said: string[] = []
    for (const look of looks) said.push(await trial.says(person, look))
    const all = oneLine(said.join(' '))
    const told = concerned.includes(person)
    expect(all.includes('Das Gutachten ist geheim.'), person).toBe(told)
    expect(/Prüfung eines Beirats|M-06 .*Gelb/.test(all), person).toBe(told)
  }
})

it('a reader who may not see all of it counts only what they may see, and is told so', async () => {
  await using trial = await aTrial(withSecrets)
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: Das Gutachten ist geheim. Optionen: B.')
  await trial.says('stabsstelle', 'melden M-01 rot 20 Stockt. Ursache: Ein vertraulicher Streit. Optionen: B.')
  const staff = oneLine(await trial.says('europa', 'stand'))
  expect(staff).toMatch(/Beantwortet: 1 von 5.* Rot 1 .*M-01: Stockt\. .*Ohne nichtöffentliche Maßnahmen\.$/)
  expect(oneLine(await trial.says('europa', 'stand rot'))).toMatch(/eine Maßnahme • M-01 .* – Stockt\. Ohne nichtöff/)
  expect(await trial.says('europa', 'verlauf M-01')).not.toContain('vertraulicher Streit')
  expect(await trial.says('cdo', 'verlauf M-01')).toContain('vertraulicher Streit')
  expect(await trial.says('europa', 'stand M-06')).toContain('fehlt Ihnen die Berechtigung')
  const cdo = oneLine(await trial.says('cdo', 'stand'))
  expect(cdo).toMatch(/Beantwortet: 2 von 6.*M-01: Ein vertraulicher Streit/)
  expect(cdo).not.toContain('nichtöffentliche')
  expect(oneLine(await trial.says('europa', 'stand verlauf'))).toMatch(
    /2026-H2 1\/5.*Ohne nichtöffentliche Maßnahmen\.$/,
  )
  expect(oneLine(await trial.says('europa', 'offen'))).toMatch(/Offen: 4 von 5.*Ohne nichtöffentliche Maßnahmen\.$/)
  expect(await trial.says('rat', 'offen')).toContain('fehlt Ihnen die Berechtigung')
})

it('a partner looks up the measure they answer for, and no other', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('stadtwerke', 'stand M-04'))).toMatch(
    /^M-04 Erarbeitung .* Runde 2026-H2: noch offen/,
  )
  expect(oneLine(await trial.says('stadtwerke', 'stand verlauf M-04'))).toContain('2026-H1: ● Grün · 40 %')
  for (const look of ['stand', 'stand M-01', 'stand rot', 'stand verlauf'])
    expect(await trial.says('stadtwerke', look), look).toContain('fehlt Ihnen die Berechtigung')
  expect(await trial.says('stadtwerke', 'hilfe alles')).toContain('verlauf')
  await trial.says('stadtwerke', 'sprache englisch')
  await trial.says('stadtwerke', 'report M-04 green 60 Going on.')
  expect(await trial.says('stadtwerke', 'status M-04')).toContain('Green · 60%')
})
