import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“report” takes every part of the questionnaire in one line, in German or English', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  for (const line of [
    'melden M-06 gelb 20 % Die Prüfung läuft. Ursache: A. Optionen: B. Nächste Schritte: C. Intern: D.',
    'report m-06 yellow 20 Die Prüfung läuft. Cause: A. Options: B. Next steps: C. Note: D.',
  ]) {
    await trial.says('smart-city', line)
    expect(await trial.answer('M-06')).toMatchObject({
      light: 'yellow',
      percent: 20,
      fields: { text: 'Die Prüfung läuft.', cause: 'A.', options: 'B.', next: 'C.', note: 'D.' },
    })
  }
})

it('takes a form at once, and asks for what a form lacks', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const lacking = await trial.calls('smart-city', 'report', { measure: 'M-06', light: 'red', text: 'Steht.' })
  const form = lacking?.form
  const lacks = form?.questions.filter(({ id, required }) => required && !(id in form.values)).map(({ id }) => id)
  expect(lacks).toEqual(['cause', 'options'])
  const whole = { measure: 'M-06', light: 'red', text: 'Steht.', cause: 'A.', options: 'B.' }
  await trial.calls('smart-city', 'report', whole)
  expect(await trial.answer('M-06')).toMatchObject({ light: 'red', fields: { text: 'Steht.', cause: 'A.' } })
})

it('is refused while no round is open', async () => {
  await using trial = await aTrial()
  expect(oneLine(await trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung hat begonnen.'))).toContain(
    'Die Runde 2026-H1 ist abgeschlossen, M-06 lässt sich nicht mehr ändern.',
  )
  expect(await trial.answer('M-06')).toMatchObject({ source: 'import' })
})

it('“report all” asks about one open measure after the other, until none is left or the person stops', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('netzwerke', text))
  expect(await says('melden')).toMatch(/1\. M-04 .* 2\. M-06 .* 3\. alle nacheinander/)
  expect(await says('3')).toMatch(/^M-04: Welche Ampel/)
  const next = await says('grün 50 Drei Werkstätten haben stattgefunden.')
  expect(next).toMatch(/^Danke, gespeichert: M-04 .* Weiter mit M-06 Prüfung .* M-06: Welche Ampel/)
  expect(await says('abbrechen')).toContain('Mit „melden M-06“ machen Sie weiter.')
  expect(await says('report all')).toMatch(/^M-06: Welche Ampel/)
  const last = await says('grün 10 Die Prüfung läuft.')
  expect(last).toMatch(/^Danke, gespeichert: M-06/)
  expect(last).not.toContain('Welche Ampel')
  expect(await trial.answer('M-04')).toMatchObject({ percent: 50, author: 'netzwerke' })
  expect(await says('melden alle')).toContain('Bei Ihnen ist gerade nichts offen.')
})

it('who was asked is told once when another answers first, unless they are away', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  trial.news('strategie')
  await trial.says('stabsstelle', 'melden M-02 grün 50 Das Konzept liegt vor.')
  expect(oneLine(trial.news('strategie'))).toMatch(
    /^Leitung Stabsstelle Digitalisierung hat zu M-02 Integrierter Masterplan 2025 schon geantwortet; Sie müssen nichts mehr tun\..*„melden M-02“/,
  )
  await trial.says('stabsstelle', 'melden M-02 grün 60 Das Konzept liegt vor.')
  expect(oneLine(trial.news('strategie'))).toBe('')
  await trial.says('smart-city', 'abwesend bis 9.10. Vertretung netzwerke')
  trial.news('smart-city')
  trial.news('netzwerke')
  await trial.says('stabsstelle', 'melden M-06 grün 20 Läuft.')
  expect(trial.news('smart-city')).toBe('')
  expect(oneLine(trial.news('netzwerke'))).toContain('hat zu M-06')
})
