import { expect, it } from 'vitest'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“excuse” stops the reminders and tells those asked; the reason stays internal', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  trial.news('smart-city')
  expect(oneLine(await trial.says('koordination', 'entschuldigen M-06'))).toContain('Der Grund bleibt intern.')
  expect(oneLine(await trial.says('koordination', 'Die Stelle ist unbesetzt.'))).toBe(
    'Auf eine Rückmeldung zu M-06 wird verzichtet; es wird nicht mehr erinnert.',
  )
  const told = oneLine(trial.news('smart-city'))
  expect(told).toMatch(/M-06 .* wird in der Runde 2026-H2 verzichtet; Sie müssen nichts tun/)
  expect(told).not.toContain('unbesetzt')
  expect(oneLine(await trial.says('cdo', 'stand M-06'))).toContain('Verzichtet, weil: Die Stelle ist unbesetzt.')
  expect(oneLine(await trial.says('stadtwerke', 'stand M-06'))).not.toContain('unbesetzt')
  expect(oneLine(await trial.says('cdo', 'stand'))).toContain('entschuldigt: 1')
  await trial.at('2026-11-09T09:00')
  expect(trial.posts.filter(({ at, text }) => at > '2026-10-05T09:00' && text.includes('\nM-06 '))).toEqual([])
  const { figures } = await roundFigures(trial.house.powers, await trial.book())
  expect(figures).toMatchObject({ excused: 1, missing: 5, answered: 0 })
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('cdo', 'zwischenbericht vorschau')
  const paper = trial.posts.at(-1)?.files.map(({ bytes }) => new TextDecoder().decode(bytes)) ?? []
  expect(paper.join('')).toContain('wurde auf eine Rückmeldung verzichtet')
  expect(paper.join('')).not.toContain('unbesetzt')
})

it('whoever answers all the same has answered; what is answered is not excused', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  await trial.says('koordination', 'excuse M-06 The post is vacant.')
  await trial.says('smart-city', 'melden M-06 grün 20 Doch: läuft.')
  expect(await trial.request('M-06')).toMatchObject({ state: 'answered', reason: null })
  expect(oneLine(await trial.says('koordination', 'entschuldigen M-06 Unbesetzt.'))).toBe(
    'Zu M-06 liegt schon eine Rückmeldung vor. Mit „verlauf M-06“ sehen Sie sie, mit „rückfrage M-06“ fragen Sie zurück.',
  )
  await trial.says('koordination', 'entschuldigen M-04 Umbau.')
  trial.news('stadtwerke')
  expect(oneLine(await trial.says('koordination', 'wieder öffnen M-04'))).toContain('wird wieder eine Rückmeldung')
  expect(oneLine(trial.news('stadtwerke'))).toContain('nun doch eine Rückmeldung erwartet')
  expect(await trial.request('M-04')).toMatchObject({ state: 'asked', reason: null })
})

it('after the freeze a missing answer may still be excused, until the report is released', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  expect(oneLine(await trial.says('koordination', 'entschuldigen M-06 Unbesetzt.'))).toContain('Fassung 1')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('cdo', 'zwischenbericht freigeben')
  expect(oneLine(await trial.says('koordination', 'entschuldigen M-04 Umbau.'))).toContain('ist freigegeben')
})
