import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“reopen” asks once more after the freeze; the next answer is a supplement and closes it again', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  expect(oneLine(await trial.says('koordination', 'wieder öffnen M-06'))).toBe(
    'Die Runde läuft noch: M-06 lässt sich bis Fr., 06.11.2026, 18:00 Uhr ohnehin ändern, mit „melden M-06“ oder für die Koordination mit „erfassen M-06“.',
  )
  await trial.says('smart-city', 'melden M-06 gelb 20 Stockt. Ursache: Start. Optionen: Zuarbeit. Intern: Geheim.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  trial.news('smart-city')
  expect(oneLine(await trial.says('koordination', 'wieder öffnen M-06'))).toContain('ist für einen Nachtrag geöffnet')
  expect(oneLine(trial.news('smart-city'))).toMatch(/noch einmal geöffnet.*er kommt als Nachtrag in den Bericht/)
  expect(oneLine(await trial.says('koordination', 'wieder öffnen M-06'))).toContain('seit Mo., 09.11.2026, 09:00 Uhr')
  expect(oneLine(await trial.says('cdo', 'offen'))).toContain('Für einen Nachtrag geöffnet: M-06.')
  expect(oneLine(await trial.says('smart-city', 'aufgaben'))).toMatch(/^Eine Rückmeldung .* M-06 .* Gelb · 20 %/)
  trial.news('koordination')
  // What stands at once is looked over first.
  expect(oneLine(await trial.says('smart-city', 'Die Prüfung ist abgeschlossen.'))).toMatch(
    /Die Prüfung ist abgeschlossen\..*Als Nachtrag absenden\? Er steht damit fest\..*→ absenden/,
  )
  expect(await trial.answer('M-06')).toMatchObject({ seq: 1 })
  const receipt = oneLine(await trial.says('smart-city', 'absenden'))
  expect(receipt).toMatch(/gespeichert: M-06.*Die Prüfung ist abgeschlossen\..*Ursache: Start\..*als Nachtrag vermerkt/)
  expect(receipt).not.toMatch(/Ändern können Sie|→ melden/)
  expect(oneLine(trial.news('koordination'))).toMatch(/Nachtrag: M-06.*Fassung 1\) enthält das noch nicht/)
  expect(await trial.answer('M-06')).toMatchObject({ seq: 2, supplement: true, fields: { note: 'Geheim.' } })
  expect((await trial.request('M-06')).reopenedAt).toBeNull()
  expect(oneLine(await trial.says('smart-city', 'melden M-06 grün 30 Doch anders.'))).toContain('ist aufgehoben')
})

it('a supplement given takes the place of a late answer that still waits', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-09T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Zu spät.')
  expect(oneLine(await trial.says('koordination', 'wieder öffnen M-06'))).toMatch(
    /Eine verspätete Antwort wartet auf die Entscheidung.*→ zulassen M-06 ja/,
  )
  await trial.says('smart-city', 'melden M-06 grün 30 Auf Bitte hin.')
  await trial.says('smart-city', 'ja')
  expect(oneLine(await trial.says('koordination', 'zulassen M-06 ja'))).toContain('wartet keine Antwort')
  expect(await trial.answer('M-06')).toMatchObject({ percent: 30, supplement: true })
})
