import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { wordsIn } from '#test/support/words-in.ts'

const inForce = async (trial: Awaited<ReturnType<typeof aTrial>>, code: string) => {
  const book = await trial.book()
  const measure = book.measures.find((each) => each.code === code)
  return measure && book.chain(measure).responsible?.id
}

it('“hand over” offers a measure, and once accepted the other side has it, is asked, and everybody knows', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('strategie', 'abgeben an Smart City'))).toBe(
    'Sachgebietsleitung Smart City ist gefragt, M-02 zu übernehmen. Bis zur Antwort ändert sich nichts.',
  )
  expect(await inForce(trial, 'M-02')).toBe('strategie')
  const offer = oneLine(trial.news('smart-city'))
  expect(offer).toContain('Sachgebietsleitung Strategie möchte M-02 Integrierter Masterplan 2025 an Sie abgeben')
  expect(offer).toContain('übernehmen M-02 ja')
  trial.news('koordination')
  const taken = oneLine(await trial.says('smart-city', 'übernehmen'))
  expect(taken).toContain('M-02 Integrierter Masterplan 2025 liegt jetzt bei Ihnen.')
  expect(taken).toContain('Zuletzt (2026-H1')
  const { id: asked } = await trial.request('M-02')
  const yours = trial.messages.find(({ content }) => wordsIn(content.body).includes('liegt jetzt bei Ihnen'))
  expect(yours?.content.buttons?.map(({ call }) => call)).toEqual([
    ...['same', 'report', 'not-mine'].map((word) => ({ word, args: { measure: 'M-02', asked } })),
    { word: 'later', args: { measure: 'M-02' } },
  ])
  expect(await inForce(trial, 'M-02')).toBe('smart-city')
  for (const person of ['strategie', 'koordination'])
    expect(oneLine(trial.news(person))).toContain('liegt jetzt bei Sachgebietsleitung Smart City.')
  const { duties } = await trial.store.directories.read()
  const answering = duties.filter(({ subject, role }) => subject === 'DP:M-02' && role === 'answers')
  expect(answering.map(({ person, from, until }) => [person, from, until])).toEqual(
    expect.arrayContaining([
      ['strategie', null, '2026-09-30'],
      ['smart-city', '2026-10-01', null],
    ]),
  )
  await trial.says('smart-city', 'M-02 unverändert Ursache: Personal. Optionen: Nachbesetzen.')
})

it('declined, it stays where it was; and nobody hands over to a stranger, to themselves or what is not theirs', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('strategie', 'abgeben M-02 an Frau Unbekannt')).toContain('„Frau Unbekannt“ kenne ich nicht.')
  expect(await says('strategie', 'abbrechen')).toContain('Abgebrochen')
  expect(await says('strategie', 'abgeben M-02 an Sachgebietsleitung')).toContain('passt auf mehrere')
  await says('strategie', 'abbrechen')
  expect(await says('strategie', 'abgeben M-02 an strategie')).toContain('schon verantwortlich')
  expect(await says('smart-city', 'abgeben M-02 an smart-city')).toContain('Das wären Sie selbst')
  expect(await says('europa', 'abgeben M-02 an netzwerke')).toContain('sind Sie nicht eingetragen')
  expect(await says('strategie', 'abgeben M-02')).toContain('An wen möchten Sie die Maßnahme abgeben?')
  expect(await says('strategie', '12')).toContain('Digitalkoordination Amt für Informationsverarbeitung ist gefragt')
  trial.news('strategie')
  expect(await says('it-koordination', 'übernehmen M-02 nein')).toContain('M-02 bleibt, wo es war')
  expect(oneLine(trial.news('strategie'))).toContain('Informationsverarbeitung übernimmt M-02 nicht')
  expect(await inForce(trial, 'M-02')).toBe('strategie')
  expect(await says('it-koordination', 'übernehmen M-02 ja')).toContain('gerade kein Angebot')
})

it('the same offer is made once', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'abgeben M-06 an netzwerke')
  trial.news('netzwerke')
  expect(oneLine(await trial.says('smart-city', 'abgeben M-06 an netzwerke'))).toContain(
    'Kooperationen ist schon gefragt, M-06 zu übernehmen',
  )
  expect(trial.news('netzwerke')).toBe('')
})
