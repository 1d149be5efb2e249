import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('offices are renamed, merged and split in the middle of a round, and nothing that is open is lost', async () => {
  await using trial = await aTrial()
  const says = async (text: string, person = 'koordination'): Promise<string> => oneLine(await trial.says(person, text))
  const leads = async (): Promise<Record<string, string | null>> => {
    const { requests, measure } = await trial.book()
    return Object.fromEntries(requests.map(({ subject, party }) => [measure(subject)!.code, party]))
  }
  await trial.at('2026-10-06T10:00')
  await trial.says('stabsstelle', 'melden M-01 grün 70 Das Konzept liegt vor.')
  expect(await says('stelle umbenennen 12 Amt für Digitales ab 1.1.2027', 'strategie')).toContain('Berechtigung')
  expect(await says('stelle umbenennen 99 Amt für Digitales ab 1.1.2027')).toContain('Eine Stelle „99')
  await says('abbrechen')

  // On a day that is still to come, nothing changes before that day, and it can be taken back until then.
  const ordered = await says('stelle umbenennen 12 Amt für Digitales ab 12.10.2026')
  expect(ordered).toContain('12 – Amt für Informationsverarbeitung heißt 12 – Amt für Digitales.')
  expect(ordered).toContain('M-05')
  expect(oneLine(trial.news('it-koordination'))).toContain('heißt 12 – Amt für Digitales')
  expect(await says('rückgängig')).toContain('Zurückgenommen: Neue Ordnung der Stellen')
  expect(await trial.store.directories.successions()).toEqual([])
  await says('stelle umbenennen 12 Amt für Digitales ab 12.10.2026')
  // From that day on its number means the new one; until then, and for what begins before, the old one.
  expect(await says('stelle umbenennen 12 Amt für IT ab 1.2.2027')).toContain(
    '12 – Amt für Digitales heißt 12 – Amt für IT',
  )
  await says('rückgängig')
  expect(await says('stelle umbenennen 12 Amt für IT ab 1.10.2026')).toContain('besteht nur bis')
  expect(await says('stelle')).toContain('12 – Amt für Informationsverarbeitung (bis 11.10.2026)')
  const participants = async () => {
    const book = await trial.book()
    return book.chain(book.measure('DP:M-05')!).participants.map(({ name }) => name)
  }
  expect(await participants()).toContain('Amt für Informationsverarbeitung')
  trial.news('it-leitung')
  await trial.at('2026-10-12T12:00')
  expect(await participants()).toContain('Amt für Digitales')
  expect(oneLine(trial.news('it-leitung'))).toContain('sind übergegangen')
  const { people } = (await trial.book()).directory
  expect(people.find(({ id }) => id === 'it-leitung')?.party).toBe('12@2026-10-12')

  // At once: the office that leads everything goes up in another one. What is answered keeps the office of its time.
  const merged = await says('stelle zusammenlegen digitalisierung und 30 zu 13 Amt für Zukunft und Recht ab 12.10.2026')
  expect(merged).toContain('gehen in 13 – Amt für Zukunft und Recht auf')
  expect(await leads()).toMatchObject({ 'M-01': 'digitalisierung', 'M-02': '13', 'M-05': '13' })
  const book = await trial.book()
  expect(book.chain(book.measure('DP:M-02')!)).toMatchObject({
    lead: { name: 'Amt für Zukunft und Recht' },
    officeCoordinator: { id: 'geschaeftsstelle' },
    head: { id: 'stabsstelle' },
  })
  expect(oneLine(await trial.says('strategie', 'melden M-02 grün 40 Es geht voran.'))).toContain('M-02')
  // Whoever has acted on it since stands in the way of taking it back.
  expect(await says('rückgängig')).toContain('Inzwischen hat sich daran etwas geändert')

  // A split asks what goes to the second; the first gets the rest. Old rounds and answers keep the office of their time.
  await trial.at('2026-10-13T12:00')
  expect(await says('stelle teilen 13 in 13-1 Zukunft; 13-2 Recht ab 13.10.2026')).toContain('Was kommt zu 13-2 Recht?')
  const split = await says('M-05, A-04')
  expect(split).toContain('wird geteilt in 13-1 – Zukunft und 13-2 – Recht')
  expect(split).toContain('noch niemand ist genannt für: 13-2 – Recht')
  expect(await leads()).toEqual({
    'M-01': 'digitalisierung',
    'M-02': '13',
    'M-03': '13-1',
    'M-04': '13-1',
    'M-05': '13-2',
    'M-06': '13-1',
  })
  expect(await says('verlauf M-01')).toContain('Federführend war damals: Stabsstelle Digitalisierung')
  expect(await says('offen')).toContain('13-2 – Recht')
  expect(await says('rückgängig')).toContain('Zurückgenommen')
  expect(await leads()).toMatchObject({ 'M-03': '13', 'M-05': '13' })
  expect((await trial.book()).directory.parties.map(({ id }) => id)).not.toContain('13-2')
}, 20_000)
