import { expect, it } from 'vitest'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

async function inRound(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  return trial
}

const measureOf = async (trial: ATrial, code: string) =>
  (await trial.book()).measures.find((each) => each.code === code)

it('“measure add” takes code, title, field and lead, and asks about it at once if that is wanted', async () => {
  await using trial = await inRound()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(oneLine(await trial.says('strategie', 'maßnahme neu M-07 Bauakte'))).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('maßnahme neu')).toContain('Welches Kürzel bekommt die Maßnahme?')
  expect(await says('m03')).toContain('Das Kürzel „m03“ ist schon vergeben. Frei ist zum Beispiel')
  expect(await says('M-07')).toContain('Wie heißt die Maßnahme?')
  expect(await says('Digitale Bauakte')).toContain('Zu welchem Handlungsfeld gehört sie?')
  expect(await says('SG')).toContain('Welche Stelle ist federführend?')
  expect(await says('99')).toContain('Eine Stelle „99“ gibt es nicht.')
  expect(await says('12')).toContain('Soll die Maßnahme schon jetzt abgefragt werden?')
  expect(await says('ja')).toContain('Angelegt: M-07 Digitale Bauakte. Die Abfrage dazu geht jetzt hinaus.')
  expect(oneLine(trial.news('it-koordination'))).toContain('M-07 Digitale Bauakte')
  expect(await trial.request('M-07')).toMatchObject({ party: '12', state: 'asked' })
  await says('rückgängig')
  expect(await measureOf(trial, 'M-07')).toBeUndefined()
  expect(oneLine(trial.news('it-koordination'))).toContain('Neue Maßnahme M-07 ist zurückgenommen worden')
  expect(await says('maßnahme neu M-07 Digitale Bauakte Handlungsfeld: SG Stelle: 12')).toContain('schon jetzt')
  await says('nein')
  expect((await trial.book()).requests).toHaveLength(6)
  expect(await says('maßnahme löschen M-07')).toContain('M-07 Digitale Bauakte wirklich löschen?')
  expect(await says('ja')).toContain('Gelöscht: M-07')
  await says('rückgängig')
  expect((await trial.book()).chain((await measureOf(trial, 'M-07'))!).lead?.id).toBe('12')
  expect(await says('maßnahme löschen M-01')).toContain('M-01 ist schon abgefragt oder fortgeführt worden')
})

it('changes title, field and level, shows what stood there, and overwrites nothing unseen', async () => {
  await using trial = await inRound()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('maßnahme ändern M-01 Öffentlichkeit nichtöffentlich')).toContain(
    'M-01 – Öffentlichkeit: nichtöffentlich Bisher: öffentlich',
  )
  expect(await says('maßnahme ändern M-01 feld Strategie und Masterplan')).toContain('Bisher: Steuerung und Governance')
  expect(await says('maßnahme ändern M-01 feld SM')).toContain('Genau so steht es schon bei M-01.')
  // Two coordinators edit at once: the second sees what the first wrote.
  await says('maßnahme ändern M-01 Titel')
  await trial.says('cdo', 'maßnahme ändern M-01 titel Rolle des CDO')
  expect(await says('Konzept für den CDO')).toContain(
    'jetzt steht dort: „Rolle des CDO“. Ihr Text war: „Konzept für den CDO“.',
  )
  expect(await says('maßnahme ändern M-01 titel Konzept für den CDO')).toContain('Bisher: Rolle des CDO')
  await says('rückgängig')
  expect(await measureOf(trial, 'M-01')).toMatchObject({ title: 'Rolle des CDO', field: 'DP:SM', level: 'non-public' })
})

it('splits a measure: its parts are asked about with its last answer, its history stays', async () => {
  await using trial = await inRound()
  await trial.says('strategie', 'gelb 50 Es läuft. Ursache: Personal. Optionen: Nachbesetzen.')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('maßnahme teilen M-02 in M-08')).toContain('Wie heißt M-08?')
  expect(await says('Nur ein Teil')).toContain('braucht es mindestens zwei neue Kürzel')
  expect(await says('maßnahme teilen M-02 in M-02a und M-02b')).toContain('Wie heißt M-02a?')
  expect(await says('Strategie')).toContain('Wie heißt M-02b?')
  trial.news('strategie')
  expect(await says('wie zuletzt')).toContain('M-02 ist geteilt in M-02a und M-02b.')
  const told = oneLine(trial.news('strategie'))
  expect(told).toContain('ist in M-02a und M-02b geteilt worden')
  expect(told).toContain('M-02a Strategie > Zuletzt (2026-H2 zu M-02, 01.10.2026): ▲ Gelb · 50 %')
  expect(await trial.request('M-02')).toMatchObject({
    state: 'excused',
    reason: 'aufgeteilt in M-02a und M-02b',
    light: 'yellow',
  })
  expect(oneLine(await trial.says('strategie', 'melden M-02 grün 60 Weiter.'))).toContain('in anderen Maßnahmen')
  expect(oneLine(await trial.says('strategie', 'verlauf M-02a'))).toMatch(/Führt fort: M-02\..*2026-H2 · M-02.*Gelb/)
  expect(oneLine(await trial.says('strategie', 'verlauf M-02'))).toContain(
    'Aufgegangen in M-02a und M-02b (01.10.2026).',
  )
  await trial.says('strategie', 'melden M-02b grün 60 Der zweite Teil kommt voran.')
  expect(await says('rückgängig')).toContain('Inzwischen hat sich daran etwas geändert')
  expect(await says('maßnahme teilen M-02 in M-20, M-21')).toContain('Wie heißt M-20?')
  await trial.at('2026-11-09T09:00')
  const { requests, measure } = await trial.book()
  expect(requests.map(({ subject, state }) => [measure(subject)?.code, state])).toContainEqual(['M-02', 'excused'])
  expect(oneLine(await trial.says('cdo', 'stand'))).toMatch(/2 neu|Beantwortet: 1 von 8/)
})

it('merges measures into an old or a new one, and a merger can be taken back while nothing was answered', async () => {
  await using trial = await inRound()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('maßnahme zusammenlegen M-03 zu M-03')).toContain('lässt sich nicht mit sich selbst zusammenlegen')
  expect(await says('maßnahme zusammenlegen M-03, M-99 zu M-08')).toContain('Eine Maßnahme „M-99“ gibt es nicht.')
  await says('abbrechen')
  expect(await says('maßnahme zusammenlegen M-05 und M-06 zu m06')).toContain('M-05 geht in M-06 auf.')
  expect(oneLine(trial.news('smart-city'))).toContain('M-05 ist in M-06 aufgegangen.')
  expect(await trial.request('M-05')).toMatchObject({ state: 'excused', reason: 'aufgegangen in M-06' })
  expect(await says('maßnahme zusammenlegen M-05 zu M-01')).toContain('M-05 ist in anderen Maßnahmen aufgegangen')
  expect(await says('rückgängig')).toContain('Zusammenlegung zu M-06')
  expect(await trial.request('M-05')).toMatchObject({ state: 'asked', reason: null })
  expect((await measureOf(trial, 'M-05'))?.state).toBe('active')
  // One that a single new one carries on is compared with it in the report.
  expect(await says('maßnahme zusammenlegen M-01 zu M-08')).toContain('Wie heißt M-08?')
  await says('wie zuletzt')
  await trial.says('stabsstelle', 'melden M-08 grün 80 Das Konzept ist abgestimmt.')
  expect(oneLine(await trial.says('cdo', 'stand M-08'))).toContain('M-08')
  await trial.at('2026-11-09T09:00')
  await says('zwischenbericht entwurf')
  const paper = await trial.store.papers.ofRound((await trial.book()).round!.id)
  const facts = await trial.store.papers.facts(paper!.versions.at(-1)!)
  expect(facts.profiles.find(({ code }) => code === 'M-08')).toMatchObject({ change: 'better', lightBefore: 'yellow' })
})

it('drops, finishes, suspends and resumes; those who answer are told why', async () => {
  await using trial = await inRound()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('maßnahme entfällt M-06')).toContain('Warum entfällt die Maßnahme?')
  trial.news('smart-city')
  expect(await says('Der Rat hat anders entschieden.')).toContain('M-06 entfällt und wird nicht mehr abgefragt.')
  expect(oneLine(trial.news('smart-city'))).toContain('nicht mehr nötig. Grund: Der Rat hat anders entschieden.')
  expect(await trial.request('M-06')).toMatchObject({ state: 'excused', reason: 'Der Rat hat anders entschieden.' })
  expect(await says('verlauf M-06')).toContain('Entfallen am 01.10.2026: Der Rat hat anders entschieden.')
  expect(await says('maßnahme entfällt M-06 Noch einmal.')).toContain('M-06 ist schon entfallen.')
  await trial.later(1)
  expect(await says('maßnahme fortsetzen M-06')).toContain('M-06 läuft wieder.')
  expect((await trial.request('M-06')).state).toBe('asked')
  await says('rückgängig')
  expect((await measureOf(trial, 'M-06'))?.state).toBe('dropped')
  trial.news('it')
  expect(await says('measure finish M-05 Abnahme am 1.10.')).toContain('M-05 ist abgeschlossen')
  expect(await says('verlauf M-05')).toContain('Abnahme am 1.10.')
  expect(await says('maßnahme ruht M-02')).toContain('M-02 ruht. Abgefragt wird weiterhin.')
  expect(await says('maßnahme tanzt M-02')).toContain('„tanzt“ passt hier nicht. Möglich sind: neu, ändern, teilen')
})

it('does not take small words, other words or commands for what a new measure is called', async () => {
  await using trial = await inRound()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const before = (await trial.book()).measures
  // Which of the two carries on the other is not said: it is asked for.
  expect(await says('maßnahme verbinden M-06 mit M-04')).toContain('Unter welchem Kürzel geht es weiter?')
  expect(await says('zukunft')).toContain('„zukunft“ eignet sich nicht als Kürzel.')
  expect((await trial.book()).measures).toEqual(before)
  await says('abbrechen')
  expect(await says('measure merge M-06 with M-04')).toContain('Unter welchem Kürzel')
  expect(await says('mit')).toContain('„mit“ eignet sich nicht als Kürzel.')
  expect(await says('M-04')).toContain('M-06 geht in M-04 auf.')
  await says('rückgängig')
  expect(await says('maßnahme neu Bauakte')).toContain('„Bauakte“ eignet sich nicht als Kürzel.')
  expect(await says('M-10')).toContain('Wie heißt')
  expect(await says('stand der technik prüfen')).toContain('wirklich „stand der technik prüfen“ heißen?')
  expect(await says('nein')).toContain('Wie heißt die Maßnahme?')
  expect(await says('Runde Tische im Bürgerhaus')).toContain('Zu welchem Handlungsfeld')
  for (const text of ['SG', '12', 'nein']) await says(text)
  expect((await measureOf(trial, 'M-10'))?.title).toBe('Runde Tische im Bürgerhaus')
})
