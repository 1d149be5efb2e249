import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const point = (no: number): string => `AN/1311/2021-${no}`

/** A motion is asked about, and then `smart-city` has a point of it open. */
async function askedAboutMotion(trial: ATrial) {
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  await says('koordination', 'antrag AN/1311/2021 fragen 5.10.2026')
  return says
}

it('a sentence that begins with another code than that of the open point is asked back about and not stored', async () => {
  await using trial = await aTrial()
  const says = await askedAboutMotion(trial)
  for (const [text, other] of [
    [`frage ${point(2)} Bis wann?`, point(2)],
    ['bitte melden M-05 grün 40 Alles gut.', 'M-05'],
    [`Notiz zu ${point(2)}: Der Plan ist fertig.`, point(2)],
  ] as const)
    expect(await says('smart-city', text), text).toContain(
      `Ihr Text nennt am Anfang ${other}. Wozu gehört er? Gespeichert ist noch nichts.`,
    )
  await says('smart-city', 'language english')
  expect(await says('smart-city', `ask ${point(2)} until when?`)).toContain(
    `Your text names ${point(2)} at its beginning. What does it belong to? Nothing is stored yet.`,
  )
  await says('smart-city', 'sprache deutsch')
  expect(await says('smart-city', 'aufgaben')).not.toContain('Schon beantwortet')
  // Further inside a sentence, and with its point before it, a code is part of the text.
  for (const text of [
    'Geprüft wird, wie in M-02 beschrieben, ein Beirat.',
    `melden ${point(6)} frage ${point(2)} Bis wann?`,
  ])
    expect(await says('smart-city', text), text).toContain(`gespeichert: ${point(6)}`)
  // Where a text is asked for, the question stays.
  await trial.at('2026-10-01T09:00')
  await says('smart-city', 'melden M-06 grün 40')
  expect(await says('smart-city', 'meldn bitte M-05 Alles gut hier.')).toMatch(
    /nennt am Anfang M-05\. .*Noch gefragt: M-06: Wie ist der Sachstand\?/,
  )
  expect(await trial.answer('M-06')).toBeUndefined()
})

it('a plain sentence after the answer may take its place, of a point and of a measure, in any open round', async () => {
  await using trial = await aTrial()
  const says = await askedAboutMotion(trial)
  await says('smart-city', 'Der Beirat wird geprüft.')
  const corrected = 'Ein Beirat wird nicht mehr geprüft, er ist beschlossen.'
  expect(await says('smart-city', corrected)).toContain(
    `Gespeichert ist schon „Der Beirat wird geprüft.“. Soll das Ihre Antwort zu ${point(6)} ersetzen?`,
  )
  expect(await says('smart-city', 'nein')).toContain('Ihr Entwurf bleibt erhalten')
  await says('smart-city', 'language english')
  expect(await says('smart-city', corrected)).toContain(`take the place of your answer on ${point(6)}?`)
  expect(await says('smart-city', 'yes')).toContain(corrected)
  await says('smart-city', 'sprache deutsch')
  for (const courtesy of ['danke', 'ok', 'Ein'])
    expect(await says('smart-city', courtesy), courtesy).not.toContain('ersetzen')

  await trial.at('2026-10-01T09:00')
  await says('strategie', 'melden M-02 grün 50 Zwei Kapitel liegen vor.')
  await says('strategie', `melden ${point(2)} Der Plan wird erarbeitet.`)
  await says('smart-city', 'melden M-06 grün 40 Die Prüfung läuft.')
  const several = await says('smart-city', 'Die Prüfung ist fast fertig.')
  for (const code of ['M-06', point(6)]) expect(several).toContain(`melden ${code} Die Prüfung ist fast fertig.`)
})

it('a corrected sentence leaves the light and the percentage of a measure as they are', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'grün 50 Zwei Kapitel liegen vor.')
  expect(oneLine(await trial.says('strategie', 'Inzwischen liegen drei Kapitel vor.'))).toContain(
    'Soll das Ihre Antwort zu M-02 ersetzen?',
  )
  expect(await trial.answer('M-02')).toMatchObject({ fields: { text: 'Zwei Kapitel liegen vor.' } })
  await trial.says('strategie', 'ja')
  expect(await trial.answer('M-02')).toMatchObject({
    light: 'green',
    percent: 50,
    fields: { text: 'Inzwischen liegen drei Kapitel vor.' },
  })
})
