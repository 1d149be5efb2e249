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
  expect(await says('1.1.2027')).toContain('30 – Amt für Recht, Vergabe und Versicherung heißt dann 31 – Rechtsamt.')
  await says('rückgängig')
  const merged = await says('stelle zusammenlegen Amt für Recht, Vergabe und Versicherung und 01-3 zu 12 ab 1.1.2027')
  expect(merged).toContain(
    '30 – Amt für Recht, Vergabe und Versicherung und 01-3 – Europa und Internationales geht in 12 – Amt für Informationsverarbeitung auf.',
  )
  expect(await trial.store.directories.successions()).toMatchObject([
    { old: '30', new: '12', rank: 0, at: '2027-01-01', done: null },
    { old: '01-3', new: '12', rank: 1 },
  ])
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
