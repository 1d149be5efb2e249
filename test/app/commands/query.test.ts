import { expect, it } from 'vitest'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('“query” opens an answer again for its author; one sentence answers it, all else stays', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('koordination', 'rückfrage M-06 Wann?'))).toContain(
    'Zu M-06 liegt in dieser Runde noch keine Rückmeldung vor. Mit „erinnern M-06“ fragen Sie danach.',
  )
  await trial.says('smart-city', 'melden M-06 gelb 20 Stockt. Ursache: Start. Optionen: Zuarbeit. Intern: Geheim.')
  expect(oneLine(await trial.says('smart-city', 'rückfrage M-06 Wann?'))).toContain('fehlt Ihnen die Berechtigung')
  expect(oneLine(await trial.says('koordination', 'rückfrage M-06 Bis wann kommt die Zuarbeit?'))).toMatch(
    /^Die Rückfrage zu M-06 geht an .*Die Antwort ist damit wieder offen/,
  )
  const put = oneLine(trial.news('smart-city'))
  expect(put).toMatch(/gibt es eine Rückfrage: > Bis wann kommt die Zuarbeit\?.*So steht es bisher: ▲ Gelb · 20 %/)
  expect(put).toContain('→ melden M-06 Gelb Antworten')
  const { figures } = await roundFigures(trial.house.powers, await trial.book())
  expect(figures).toMatchObject({ answered: 1, pending: 5 })
  expect(oneLine(await trial.says('smart-city', 'aufgaben'))).toMatch(
    /^2 Rückmeldungen .* M-06 .* Rückfrage \(01.10.2026\): Bis wann kommt die Zuarbeit\?/,
  )
  expect(oneLine(await trial.says('cdo', 'offen'))).toContain('Eine Rückfrage ist noch offen: M-06.')
  trial.news('koordination')
  const receipt = oneLine(await trial.says('smart-city', 'M-06 Die Zuarbeit kommt im Januar.'))
  expect(receipt).toContain('Die Rückfrage ist damit beantwortet.')
  expect(await trial.answer('M-06')).toMatchObject({
    seq: 2,
    light: 'yellow',
    percent: 20,
    late: false,
    fields: { text: 'Die Zuarbeit kommt im Januar.', cause: 'Start.', options: 'Zuarbeit.', note: 'Geheim.' },
  })
  expect((await trial.request('M-06')).query).toBeNull()
  expect(oneLine(trial.news('koordination'))).toMatch(
    /Rückfrage beantwortet: M-06.*Bis wann kommt die Zuarbeit\?.*Die Zuarbeit kommt im Januar\./,
  )
  const told = oneLine(await trial.says('smart-city', 'verlauf M-06'))
  expect(told).toMatch(/Stockt\..*Rückfrage \(01.10.2026\): Bis wann.*Die Zuarbeit kommt im Januar\./)
  expect(oneLine(await trial.says('netzwerke', 'verlauf M-06'))).toContain('Rückfrage')
  expect(oneLine(await trial.says('stadtwerke', 'verlauf M-06'))).not.toContain('Rückfrage')
})

it('“unchanged” leaves the present answer as it is, and a button asks only for the text', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  await trial.says('koordination', 'rückfrage M-06 Wirklich?')
  await trial.says('smart-city', 'unverändert M-06')
  expect(await trial.answer('M-06')).toMatchObject({ seq: 2, light: 'green', percent: 20, unchangedRounds: 0 })
  await trial.says('koordination', 'rückfrage M-06 Ganz sicher?')
  const asked = await trial.calls('smart-city', 'report', { measure: 'M-06', light: 'green' })
  expect(asked?.form?.questions.map(({ id }) => id)).toContain('text')
  await trial.says('smart-city', 'Ganz sicher.')
  expect(await trial.answer('M-06')).toMatchObject({ seq: 3, percent: 20, fields: { text: 'Ganz sicher.' } })
})

it('is put to whoever answers now if its author is away, and once more after two working days', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('it-koordination', 'melden M-05 grün 70 Läuft.')
  await trial.says('koordination', 'rückfrage M-05 Wirklich?')
  expect(trial.news('it-koordination')).toContain('Wirklich?')
  await trial.at('2026-10-05T08:59')
  expect(trial.news('it-koordination')).toBe('')
  await trial.at('2026-10-07T09:00')
  const reminders = oneLine(trial.news('it-koordination'))
  expect(reminders.match(/Zur Erinnerung: Zu M-05 .* ist eine Rückfrage noch offen: > Wirklich\?/g)).toHaveLength(1)
  await trial.says('it-koordination', 'M-05 Ja, sicher.')
  await trial.at('2026-10-14T09:00')
  expect(trial.news('it-koordination')).not.toContain('Rückfrage')
})

it('comes back every week until it is answered, and “remind” puts it once more', async () => {
  await using trial = await aTrial(samplePlanWith(['query-after: 2', 'query-after: 3']))
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  await trial.says('koordination', 'rückfrage M-02 Welche?')
  trial.news('strategie')
  await trial.at('2026-10-05T10:00')
  expect(trial.news('strategie')).toBe('')
  expect(oneLine(await trial.says('koordination', 'erinnern probe M-02'))).toMatch(
    /Vorschau: .*Rückfrage zu M-02.*> Zur .*Welche/,
  )
  expect(oneLine(await trial.says('koordination', 'erinnern M-02'))).toBe(
    'An die Rückfrage zu M-02 wird jetzt erinnert.',
  )
  expect(oneLine(trial.news('strategie'))).toContain('ist eine Rückfrage noch offen: > Welche?')
  expect(oneLine(await trial.says('koordination', 'erinnern M-02'))).toContain('ging heute schon eine Nachricht: M-02')
  for (const day of ['2026-10-06', '2026-10-13', '2026-10-20']) {
    await trial.at(`${day}T09:01`)
    expect(oneLine(trial.news('strategie')).match(/ist eine Rückfrage noch offen/g)).toHaveLength(1)
  }
  await trial.says('strategie', 'M-02 Die ersten fünf.')
  await trial.at('2026-10-30T09:00')
  expect(trial.news('strategie')).not.toContain('Rückfrage')
})

it('open at the freeze, or put after it, it makes a supplement until the report is released', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  await trial.says('stadtwerke', 'melden M-04 grün 50 Läuft.')
  await trial.at('2026-11-05T09:00')
  await trial.says('koordination', 'rückfrage M-06 Bis wann?')
  trial.news('koordination')
  await trial.at('2026-11-09T09:00')
  expect(oneLine(trial.news('koordination'))).toContain(
    'Eine Rückfrage ist noch offen: M-06. Wer sie jetzt noch beantwortet, liefert einen Nachtrag.',
  )
  await trial.says('smart-city', 'Bis Januar.')
  await trial.says('smart-city', 'absenden')
  expect(await trial.answer('M-06')).toMatchObject({
    supplement: true,
    light: 'green',
    fields: { text: 'Bis Januar.' },
  })
  expect(oneLine(await trial.says('koordination', 'rückfrage M-04 Mit wem?'))).toContain('kommt als Nachtrag')
  expect(oneLine(trial.news('stadtwerke'))).toContain(
    'Ihre Antwort kommt als Nachtrag in den Bericht und lässt sich danach nicht mehr ändern.',
  )
  expect(oneLine(await trial.says('cdo', 'stand M-04'))).toContain('beantwortet, Rückfrage offen')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('cdo', 'zwischenbericht freigeben')
  await trial.says('cdo', 'ja')
  expect((await trial.request('M-04')).query).toBeNull()
  expect(oneLine(await trial.says('koordination', 'rückfrage M-04 Doch noch?'))).toContain('ist freigegeben')
  expect(oneLine(await trial.says('stadtwerke', 'melden M-04 grün 60 Mit allen.'))).toContain('ist freigegeben')
})

it('tells whoever asked about their own entry once of its answer', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('koordination', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  await trial.says('koordination', 'rückfrage M-02 Welche?')
  trial.news('koordination')
  await trial.says('strategie', 'M-02 Die ersten fünf.')
  const told = oneLine(trial.news('koordination'))
  expect(told.match(/Die ersten fünf/g)).toHaveLength(1)
  expect(told).toContain('Rückfrage beantwortet: M-02')
})
