import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“announce” writes once to each who is asked, or whose answer is missing, after a look and a yes', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('koordination', 'rundschreiben Bitte auch die Kosten.')).toContain('Es läuft gerade keine')
  await trial.at('2026-10-01T09:00')
  expect(await says('strategie', 'rundschreiben Hallo zusammen.')).toContain('fehlt Ihnen die Berechtigung')
  for (const person of ['stabsstelle', 'strategie', 'smart-city']) trial.news(person)
  const preview = await says('koordination', 'rundschreiben Bitte nennen Sie auch die Kosten.')
  expect(preview).toContain('Diese Nachricht geht an 5 Personen')
  expect(preview).toContain('„Bitte nennen Sie auch die Kosten.“ Wirklich senden?')
  expect(trial.news('strategie')).toBe('')
  expect(await says('koordination', 'ja')).toContain('Gesendet an 5 Personen.')
  expect(oneLine(trial.news('strategie'))).toBe(
    'Mitteilung der Koordination (Digitalisierungsprogramm): Bitte nennen Sie auch die Kosten.',
  )
  expect(await says('koordination', 'rückgängig')).toContain('Was verschickt ist, lässt sich nicht zurückholen')
  await says('strategie', 'melden M-02 grün 40 Das Konzept liegt vor.')
  expect(await says('koordination', 'rundschreiben offen: Morgen ist die Frist.')).toContain(
    'geht an 4 Personen, deren Rückmeldung noch fehlt: „Morgen ist die Frist.“',
  )
  await says('koordination', 'ja')
  expect(trial.news('strategie')).toBe('')
  expect(oneLine(trial.news('stabsstelle'))).toContain('Morgen ist die Frist.')
  expect(await says('koordination', 'rundschreiben Lieber doch nicht.')).toContain('Wirklich senden?')
  expect(await says('koordination', 'nein')).toContain('Abgebrochen.')
  expect(await says('koordination', `rundschreiben ${'sehr '.repeat(400)}lang`)).toContain(
    'zu lang, erlaubt sind 1.500',
  )
  expect(oneLine(trial.news('stabsstelle'))).not.toContain('Lieber')
})
