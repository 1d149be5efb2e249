import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“remind” reminds of what is open, of each measure once a day, the opening’s own day included', async () => {
  await using trial = await opened()
  const remind = async (words: string): Promise<string> => oneLine(await trial.says('koordination', words))
  expect(await remind('erinnern')).toContain('ging heute schon eine Nachricht hinaus')
  await trial.at('2026-10-02T10:00')
  trial.news('stabsstelle')
  expect(await remind('erinnern M-01')).toBe('An eine offene Rückmeldung wird jetzt erinnert (eine Nachricht).')
  expect(oneLine(trial.news('stabsstelle'))).toMatch(/^Zur Erinnerung: .* M-01/)
  expect(await remind('erinnern M-01')).toContain('ging heute schon eine Nachricht hinaus')
  expect(await remind('erinnern')).toContain('An 5 offene Rückmeldungen wird jetzt erinnert (5 Nachrichten).')
  expect(trial.news('stabsstelle')).toBe('')
  expect(await remind('erinnern')).toContain('ging heute schon eine Nachricht hinaus')
  await trial.at('2026-10-05T10:00')
  expect(await remind('erinnern')).toContain('An 6 offene Rückmeldungen wird jetzt erinnert')
})

it('leaves those in peace who have answered, and does not touch the steps that come', async () => {
  await using trial = await opened()
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  await trial.at('2026-10-02T10:00')
  trial.news('smart-city')
  await trial.says('koordination', 'erinnern')
  expect(trial.news('smart-city')).toBe('')
  await trial.at('2026-10-09T09:30')
  expect(oneLine(trial.news('strategie'))).toMatch(/Zur Erinnerung: .* Zur Erinnerung: /)
})

it('shows first who would be told what, and sends nothing', async () => {
  await using trial = await opened()
  await trial.at('2026-10-02T10:00')
  trial.news('stabsstelle')
  const shown = oneLine(await trial.says('koordination', 'erinnern vorschau M-01'))
  expect(shown).toMatch(
    /^Vorschau: Erinnert würde an eine offene Rückmeldung \(eine Nachricht\)\. Es geht nichts hinaus\./,
  )
  expect(shown).toMatch(
    /M-01 \(Stabsstelle Digitalisierung\) So lautet die erste Nachricht: .*Zur Erinnerung: .*→ erinnern M-01/,
  )
  expect(oneLine(await trial.says('koordination', 'erinnern vorschau'))).toContain(
    '6 offene Rückmeldungen (6 Nachrichten)',
  )
  expect(trial.news('stabsstelle')).toBe('')
  expect((await trial.request('M-01')).reminders).toBe(0)
  await trial.says('koordination', 'erinnern M-01')
  expect(oneLine(await trial.says('koordination', 'erinnern vorschau'))).toContain('Heute schon angeschrieben: M-01.')
})

it('one message a day reaches a person, whatever they are and whatever falls due', async () => {
  await using trial = await aTrial(
    samplePlanWith(
      ['{ to: deputy, before-due: 3, at: 09:30 } # ihre Stellvertretung', '{ to: head, after-opening: 6, at: 16:00 }'],
      ['{ to: responsible, after-opening: 13, at: 09:30 }', '{ to: deputy, after-opening: 6, at: 14:00 }'],
    ),
  )
  await trial.at('2026-10-01T09:00')
  trial.news('stabsstelle')
  const before = trial.posts.length
  await trial.at('2026-10-09T18:00')
  const reached = trial.posts.slice(before).map(({ place }) => place)
  expect(reached).toEqual([...new Set(reached)])
  // Responsible for M-01 and head of the office of all six: what comes at four has to wait for the next morning.
  expect(oneLine(trial.news('stabsstelle'))).toMatch(/^Zur Erinnerung: Für diese Maßnahme fehlt .* M-01/)
  await trial.at('2026-10-12T07:00')
  // One's own measure comes first and is spoken of as one's own.
  expect(oneLine(trial.news('stabsstelle'))).toMatch(
    /^Zur Erinnerung: Für diese Maßnahme fehlt .* M-01 .* Zu diesen Maßnahmen Ihrer Stelle fehlt im Bericht .* M-06/,
  )
})

it('the city’s own words stand in a reminder, with measures, deadline and office', async () => {
  await using trial = await aTrial(
    samplePlanWith([
      '{ to: responsible, after-opening: 6, at: 09:30 }',
      '{ to: responsible, after-opening: 6, at: 09:30, text: "Liebes Team {office}: Es fehlt noch {measures}, Frist {due}." }',
    ]),
  )
  await trial.at('2026-10-09T09:30')
  expect(oneLine(trial.news('strategie'))).toContain(
    'Liebes Team Stabsstelle Digitalisierung: Es fehlt noch M-02, Frist Do., 29.10.2026, 18:00.',
  )
})

it('what is answered while a reminder waits for the morning is left out of it', async () => {
  await using trial = await aTrial(
    samplePlanWith([
      'responsible: strategie\n    deputy: smart-city',
      'responsible: smart-city\n    deputy: strategie',
    ]),
  )
  await trial.at('2026-10-01T09:00')
  await trial.at('2026-10-05T21:00')
  trial.news('smart-city')
  expect(oneLine(await trial.says('koordination', 'erinnern'))).toContain('6 offene Rückmeldungen')
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  await trial.at('2026-10-06T07:00')
  const [reminder = '', notice = ''] = trial.news('smart-city').split('Sachgebietsleitung Strategie hat zu M-02')
  expect(oneLine(reminder)).toMatch(/^Zur Erinnerung: Für diese Maßnahme fehlt .* M-06/)
  expect(reminder).not.toContain('M-02')
  expect(oneLine(notice)).toMatch(/^Integrierter Masterplan 2025 schon geantwortet/)
})

async function opened(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  return trial
}
