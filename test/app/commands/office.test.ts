import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“office” asks for what is missing, names offices as people do, and refuses what cannot be', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('stelle')).toContain('• 12 – Amt für Informationsverarbeitung')
  expect(await says('stelle umbenennen')).toContain('Welche Stelle wird umbenannt?')
  expect(await says('Amt für Recht, Vergabe und Versicherung')).toContain('Wie heißt sie künftig?')
  expect(await says('31 Rechtsamt')).toContain('Ab welchem Tag?')
  expect(await says('1.1.2027')).toContain('30 – Amt für Recht, Vergabe und Versicherung heißt 31 – Rechtsamt.')
  await says('rückgängig')
  const merged = await says('stelle zusammenlegen Amt für Recht, Vergabe und Versicherung und 01-3 zu 12 ab 1.1.2027')
  expect(merged).toContain(
    '30 – Amt für Recht, Vergabe und Versicherung und 01-3 – Europa und Internationales gehen in 12 – Amt für Informationsverarbeitung auf.',
  )
  expect(await trial.store.directories.successions()).toMatchObject([
    { old: '30', new: '12', rank: 0, at: '2027-01-01', done: null },
    { old: '01-3', new: '12', rank: 1 },
  ])
  // What is still to come is called off as a whole, by either name; what builds on it first.
  await says('rückgängig')
  await says('stelle zusammenlegen 12 und 30 zu 13 Digitalrechtsamt ab 1.1.2027')
  expect(await says('stelle umbenennen 13 Amt X ab 1.1.2027')).toContain(
    '13 – Digitalrechtsamt besteht erst ab 01.01.2027',
  )
  await says('stelle umbenennen 13 Amt X ab 1.2.2027')
  trial.news('recht')
  expect(await says('stelle absagen 30')).toContain('zuerst „stelle absagen 13“')
  for (const office of ['13', '13']) await says(`stelle absagen ${office}`)
  expect(oneLine(trial.news('recht'))).toMatch(
    /Abgesagt, es bleibt wie bisher\. Vorgesehen war: Ab 01\.01\.2027: 12 – .* gehen in 13/,
  )
  expect(await trial.store.directories.successions()).toEqual([])
  expect(
    (await trial.book()).directory.parties.some(({ number, validTo }) => number === '13' || validTo !== null),
  ).toBe(false)
  await says('rückgängig')
  expect(await says('stelle')).toContain('• 13 – Digitalrechtsamt (ab 01.01.2027)')
  await says('stelle absagen 12')
  expect(await says('stelle absagen 12')).toContain('ist keine neue Ordnung vorgesehen')
  // Tasks are allotted, too; a wrong office is refused before anything is asked.
  expect(await says('stelle teilen 77')).toContain('Eine Stelle „77“ gibt es nicht')
  expect(await says('stelle teilen 12 in 12-1 Betrieb; 12-2 Entwicklung ab 1.1.2027')).toContain(
    'Was kommt zu 12-2 Entwicklung? Kürzel aus M-05, A-01, A-02, A-03 und A-04, oder „nichts“; alles andere kommt zu 12-1 Betrieb',
  )
  expect(await says('M-05 und A-03')).toContain('gehen über: M-05, A-01, A-02, A-03 und A-04')
  expect(await trial.store.directories.successions()).toMatchObject([
    { new: '12-1', measures: [] },
    { new: '12-2', measures: ['DP:M-05', 'DP:A-03'] },
  ])
  await says('rückgängig')
  expect(await says('stelle zusammenlegen 12 zu 12 ab 1.1.2027')).toContain('kann nicht in sich selbst aufgehen')
  expect(await says('stelle umbenennen 12 IX Neues Amt ab 1.1.2027')).toContain('Die Nummer IX hat schon')
  expect(await says('stelle teilen stadtwerke in Energie ab 1.1.2027')).toContain('mindestens zwei Stellen')
})

it('what is asked of the points of a motion goes with the office that leads them, and back', async () => {
  await using trial = await aTrial()
  await trial.says('koordination', 'antrag AN/1311/2021 fragen')
  const askedOf = async () => {
    const requests = await Promise.all(['digitalisierung', '13'].map((party) => trial.store.requests.openOf(party)))
    return requests.map((open) => open.filter(({ subject }) => subject.startsWith('AN/1311/2021')).length)
  }
  expect(await askedOf()).toEqual([6, 0])
  await trial.says('koordination', 'stelle umbenennen digitalisierung 13 Amt für Digitales ab 21.9.2026')
  expect(await askedOf()).toEqual([0, 6])
  expect(oneLine(await trial.says('koordination', 'antrag AN/1311/2021'))).toContain(
    'Federführend: 13 – Amt für Digitales',
  )
  await trial.says('koordination', 'rückgängig')
  expect(await askedOf()).toEqual([6, 0])
})

it('whoever was asked stays so in the merged office, every coordinator there may answer, and others read the question', async () => {
  await using trial = await aTrial()
  const says = async (text: string, person = 'koordination'): Promise<string> => oneLine(await trial.says(person, text))
  const motion = 'AN/0200/2026'
  for (const text of ['antrag neu', motion, 'Digitale Teilhabe', 'SPD-Fraktion', '14.9.2026', 'weiter', '=', '6.1'])
    await says(text)
  await says('1. Die Verwaltung berät.\n2. Sie prüft die Vergabe.\n3. Sie berichtet.')
  for (const text of ['keine', '12', 'keine', '30', 'keine', '30', '5.10.2026', 'ja']) await says(text)
  expect(oneLine(trial.news('recht'))).toContain('Sie prüft die Vergabe.')
  trial.news('it-koordination')
  const today = (await trial.book()).today
  await says(`stelle zusammenlegen 12 und 30 zu 13 Digitalrechtsamt ab ${today}`)
  expect(oneLine(trial.news('it-koordination'))).not.toContain('Sie prüft die Vergabe.')
  expect(await says('aufgaben', 'recht')).toContain(`${motion}-2`)
  expect(await says(`melden ${motion}-2 Die Prüfung hat begonnen.`, 'recht')).toContain('Die Prüfung hat begonnen.')
  expect(await says(`melden ${motion}-3 Der Bericht folgt.`, 'it-koordination')).toContain('Der Bericht folgt.')
  expect(await says(`melden ${motion}-1 Wir beraten.`, 'recht')).toContain('Wir beraten.')
})

it('what goes to an office for which nobody was asked yet is put to whoever is asked now', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const motion = 'AN/0200/2026'
  for (const text of ['antrag neu', motion, 'Digitale Teilhabe', 'SPD-Fraktion', '14.9.2026', 'weiter', '=', '6.1'])
    await says(text)
  await says('1. Sie prüft die Vergabe.')
  for (const text of ['keine', '30', '5.10.2026', 'ja']) await says(text)
  const today = (await trial.book()).today
  expect(await says(`stelle teilen 30 in 30-1 Recht; 30-2 Vergabe ab ${today}`)).toContain(`${motion}-1`)
  const said = await says(`${motion}-1`)
  expect(said).toMatch(/wird geteilt.*fehlt Ihre Stellungnahme zu Punkt 1\..*Sie prüft die Vergabe\./)
})
