import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“assign” makes someone responsible from today, asks them at once, tells the one before, and is taken back', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const responsible = async (code: string) => {
    const book = await trial.book()
    return book.chain(book.measures.find((each) => each.code === code)!).responsible?.id
  }
  await trial.says('smart-city', 'nicht zuständig M-06')
  expect((await trial.request('M-06')).declinedBy).toBe('smart-city')
  for (const person of ['smart-city', 'netzwerke', 'strategie']) trial.news(person)
  expect(await says('zuweisen M-06 netzwerk')).toContain(
    'Verantwortlich für M-06 ist ab heute: Sachgebietsleitung Netzwerke und Kooperationen. Die Abfrage geht jetzt an:',
  )
  const asked = oneLine(trial.news('netzwerke'))
  expect(asked).toContain('Sie sind ab heute verantwortlich für: M-06.')
  expect(asked).toContain('M-06 Prüfung eines Beirats oder Digitalrats > Zuletzt (2026-H1')
  expect(oneLine(trial.news('smart-city'))).toBe(
    'Für M-06 ist ab heute jemand anderes verantwortlich. Von Ihnen wird dazu nichts mehr erwartet.',
  )
  expect(await trial.request('M-06')).toMatchObject({ declinedBy: null, state: 'asked' })
  // Whoever deputised and is responsible now deputises no longer; the history is kept.
  const { directory, measures } = await trial.book()
  const own = directory.duties.filter(({ subject }) => subject === measures.find(({ code }) => code === 'M-06')!.id)
  expect(own.filter(({ until }) => until === '2026-09-30').map(({ role, person }) => [role, person])).toEqual(
    expect.arrayContaining([
      ['answers', 'smart-city'],
      ['deputises', 'netzwerke'],
    ]),
  )
  expect(await says('zuweisen M-06 netzwerke')).toContain('Das ist bei M-06 schon so eingetragen.')
  expect(await says('rückgängig')).toContain('Zuweisung von M-06')
  expect(await responsible('M-06')).toBe('smart-city')
  expect(await trial.request('M-06')).toMatchObject({ declinedBy: 'smart-city' })
  expect(oneLine(trial.news('netzwerke'))).toContain('Zuweisung von M-06 ist zurückgenommen worden.')
  expect(await says('zuweisen M-01, M-02')).toContain('Wer soll verantwortlich sein?')
  expect(await says('niemand')).toContain('„niemand“ kenne ich nicht.')
  await says('dezernat')
  expect([await responsible('M-01'), await responsible('M-02')]).toEqual(['dezernat', 'dezernat'])
})

it('names deputies and offices; the open request follows, and offices assign only their own', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('koordination', 'zuweisen M-02 Vertretung netzwerke')).toContain(
    'In Vertretung antwortet für M-02 ab heute: Sachgebietsleitung Netzwerke und Kooperationen.',
  )
  expect(oneLine(trial.news('netzwerke'))).toContain('Sie sind ab heute als Vertretung eingetragen für: M-02.')
  expect(await says('koordination', 'zuweisen M-02 Vertretung strategie')).toContain('kann nicht zugleich vertreten')
  expect(await says('koordination', 'zuweisen M-02 Stelle 12')).toContain(
    'Federführend für M-02 ist ab heute: 12 – Amt für Informationsverarbeitung.',
  )
  expect((await trial.request('M-02')).party).toBe('12')
  expect(oneLine(trial.news('it-koordination'))).toContain('Federführend für M-02 ist ab heute: 12')
  expect(await says('it-koordination', 'zuweisen M-02 recht')).toContain('Verantwortlich für M-02 ist ab heute')
  expect(await says('it-koordination', 'zuweisen M-02, M-01 recht')).toContain('M-01 gehört nicht zu Ihrer Stelle.')
  expect(await says('strategie', 'zuweisen M-02 strategie')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('koordination', 'zuweisen M-02 Stelle Quatsch')).toContain('Eine Stelle „Quatsch“ gibt es nicht.')
})

it('puts a person beside those who answer and takes them away again, but never the last', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const answering = async (code: string) => {
    const book = await trial.book()
    const { responsible, others } = book.chain(book.measures.find((each) => each.code === code)!)
    return [responsible, ...others].map((person) => person?.id)
  }
  trial.news('netzwerke')
  expect(await says('zuweisen M-02 mitverantwortlich netzwerke')).toContain(
    'Mitverantwortlich für M-02 ist ab heute: Sachgebietsleitung Netzwerke und Kooperationen.',
  )
  expect(await answering('M-02')).toEqual(['strategie', 'netzwerke'])
  expect(oneLine(trial.news('netzwerke'))).toContain('Sie sind ab heute mitverantwortlich für: M-02.')
  expect(oneLine(trial.news('strategie'))).not.toContain('mitverantwortlich')
  expect(await says('zuweisen M-02 mitverantwortlich netzwerke')).toContain('schon so eingetragen')
  expect(await says('zuweisen M-02 nicht mehr mitverantwortlich netzwerke')).toContain('Nicht mehr mitverantwortlich')
  expect(await answering('M-02')).toEqual(['strategie'])
  expect(oneLine(trial.news('netzwerke'))).toContain('Sie sind nicht mehr mitverantwortlich für: M-02.')
  expect(await says('rückgängig')).toContain('Zurückgenommen')
  expect(await answering('M-02')).toEqual(['strategie', 'netzwerke'])
  await says('zuweisen M-02 nicht mehr mitverantwortlich strategie')
  expect(await answering('M-02')).toEqual(['netzwerke'])
  expect(oneLine(trial.news('netzwerke'))).toContain('M-02 Integrierter Masterplan 2025')
  expect(await says('assign M-02 no longer co-responsible netzwerke')).toContain('sonst niemand verantwortlich')
})

it('of the bare number of an office it is asked what is meant', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  for (const text of ['zuweisen M-01 12', 'zuweisen M-01 an 12']) {
    expect(await says(text)).toMatch(
      /Was ist mit der Nummer gemeint\?.*12 – Amt für Informationsverarbeitung wird federführend.*Digitalkoordination Amt für Informationsverarbeitung wird verantwortlich/,
    )
    await says('abbrechen')
  }
  await says('zuweisen M-01 12')
  expect(await says('2')).toContain('Verantwortlich für M-01 ist ab heute: Digitalkoordination')
  await says('zuweisen M-01 12')
  expect(await says('Stelle')).toContain('Federführend für M-01 ist ab heute: 12')
  expect(await says('zuweisen M-02 verantwortlich 12')).toContain('Verantwortlich für M-02 ist ab heute: Digital')
  expect(await says('zuweisen M-02 Amt 12')).toContain('Federführend für M-02 ist ab heute: 12')
})
