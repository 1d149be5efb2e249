import { expect, it } from 'vitest'
import { code, list } from '#report/build.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('a question is not answered by a command, nor by words for another measure', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  expect(await says('gelb 60 Der Text ist da.')).toContain('M-02: Was ist die Ursache')
  expect(await says('stand rot')).toContain('Noch gefragt: M-02: Was ist die Ursache')
  expect(await says('hilfe melden')).toContain('Noch gefragt: M-02: Was ist die Ursache')
  expect(await says('verlauf')).toContain('Noch gefragt: M-02: Was ist die Ursache')
  expect(await says('M-01 grün 20 Das Konzept ruht noch.')).toContain('Danke, gespeichert: M-01')
  expect(await trial.answer('M-02')).toBeUndefined()
  expect(await says('melden M-02')).toContain('Ihr Entwurf von vorhin ist wieder da')
})

it('a sentence that begins like a command is an answer all the same', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'Offen ist noch die Vergabe des Gutachtens.')
  await trial.says('strategie', 'grün')
  expect((await trial.answer('M-02'))?.fields['text']).toBe('Offen ist noch die Vergabe des Gutachtens.')
})

it('nothing that is said is dropped, even a cause that a green light would not need', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'grün 60 Läuft wieder. Ursache: Die Haushaltssperre ist aufgehoben.')
  expect((await trial.answer('M-02'))?.fields).toMatchObject({ cause: 'Die Haushaltssperre ist aufgehoben.' })
})

it('whoever stops before the measure is known gets their words back', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-26T09:30')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('smart-city', text))
  expect(await says('rot 60 Es läuft nicht.')).toContain('Um welche geht es?')
  expect(await says('abbrechen')).toContain('Ihr Text war: „Es läuft nicht.“')
})

it('while it is asked which measure is meant, a new answer replaces the one that waits, and nothing else loses it', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-26T09:30')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('smart-city', text))
  expect(await says('grün 55 Kapitel zwei liegt vor.')).toContain('Um welche geht es?')
  for (const slip of ['ja', 'hifle', 'die zweite davon'])
    expect(await says(slip), slip).toMatch(/Kürzel noch einmal\. Was Sie schon geschrieben haben, ist aufgehoben\./)
  expect(await says('gelb')).toMatch(/^Bei Ihnen sind mehrere Maßnahmen offen/)
  expect(await says('stand rot')).toContain('Noch gefragt')
  expect(await says('grün 61 Kapitel drei liegt vor.')).toMatch(/^Bei Ihnen sind mehrere Maßnahmen offen/)
  expect(await says('M-06')).toContain('gespeichert: M-06')
  expect(await trial.answer('M-06')).toMatchObject({
    light: 'green',
    percent: 61,
    fields: { text: 'Kapitel drei liegt vor.' },
  })
})

it('whoever has no measure is told so, and nothing is asked', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  for (const words of ['melden', 'unverändert'])
    expect(oneLine(await trial.says('gremien', words))).toContain('Bei Ihnen ist gerade nichts offen.')
})

it('at a question for a text a command is a command, and a sentence that begins like one the text', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  await says('melden M-02')
  await says('gelb')
  await says('50')
  expect(await says('abwesend 5.10.–14.10. Vertretung smart-city')).toContain('Eingetragen: abwesend')
  const asCoordination = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  for (const text of ['melden M-03', 'grün', '50']) await asCoordination(text)
  for (const [command, meant] of [
    ['runde verlegen 2026-12-14', '14.12.2026'],
    ['extend all 2026-11-04', '04.11.2026'],
    ['zwischenbericht ändern M-02 Ursache: neu', 'Es gibt noch keinen Entwurf'],
  ] as const) {
    await asCoordination('melden M-03')
    expect(await asCoordination(command), command).toContain(meant)
  }
  for (const text of [
    'Offen ist noch die Vergabe an zwei Firmen.',
    'Stand heute läuft alles.',
    'Später folgt die Abnahme.',
    'Runde Tische mit Amt 12 laufen.',
    'Maßnahme läuft, wie geplant, weiter.',
  ]) {
    expect(await asCoordination(text), text).toContain('Was sind die nächsten Schritte?')
    expect(await asCoordination('zurück'), text).toContain(`Bisher: ${text}`)
  }
})

it('a light with more behind it is a whole answer, whatever question was left open', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('smart-city', text))
  for (const text of ['melden M-06', 'gelb', '10', 'Die Prüfung hat begonnen.']) await says(text)
  expect(await says('Rot ist derzeit nur die Vergabe.')).toContain('Handlungsoptionen')
  await trial.at('2026-10-12T12:00')
  expect(await says('grün 60 Jetzt alles gut')).toContain('Danke, gespeichert: M-06')
  expect(await trial.answer('M-06')).toMatchObject({ light: 'green', percent: 60, fields: { text: 'Jetzt alles gut' } })
})

it('a command that is not understood to its end is no answer', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  for (const text of [
    'abwesend 5.10.–9.10. und dann wieder da',
    'abwesend nächste woche bis freitag',
    'verlängern alle bis nächste Woche Mittwoch',
    'rolle vertretung koordination geschaeftsstelle',
  ]) {
    const said = oneLine(await trial.says('koordination', text))
    expect(said, text).not.toContain('Welche Ampel')
    expect(said, text).toMatch(/Zum Beispiel|verstehe|kenne ich nicht|fehlt|Bis wann|Datum/)
    await trial.says('koordination', 'abbrechen')
  }
  for (const text of ['absent 5 Oct to 9 Oct substitute netzwerke', 'abwesend 12.10.-14.10. Vertreterin netzwerke'])
    expect(oneLine(await trial.says('smart-city', text)), text).toContain('Netzwerke')
})

it('words that steer, and a code alone, are never stored as a text', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  await says('melden M-02')
  await says('gelb')
  await says('50')
  expect(await says('absenden')).toContain('Hier fehlt noch ein Text')
  expect(await says('M-02')).toContain('Wie ist der Sachstand?')
  await says('Es läuft.')
  await says('Personal.')
  await says('Nachbesetzen.')
  await says('weiter')
  expect(await says('wie zuletzt')).toContain('Hierzu gibt es nichts Früheres')
  expect(await says('M-05')).toMatch(/^M-05 .*Noch gefragt: M-02/)
  expect(await says('absenden')).toMatch(/Ihre Antwort zu M-02.*Absenden\?/)
  expect(await says('absenden')).toContain('Danke, gespeichert: M-02')
  expect((await trial.answer('M-02'))?.fields).toEqual(
    expect.objectContaining({ text: 'Es läuft.', options: 'Nachbesetzen.' }),
  )
})

it('“as before” needs no question, and no code where one measure is open', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('strategie', 'wie zuletzt'))).toContain('Danke, gespeichert: M-02')
  expect(oneLine(await trial.says('stabsstelle', 'as before'))).toContain('Danke, gespeichert: M-01')
  // Typed rather than tapped, the sign says the same.
  expect(oneLine(await trial.says('smart-city', '✅'))).toContain('Danke, gespeichert: M-06')
})

it('a code may go before a comma or a colon, or lack its nought', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('stabsstelle', 'M-1: grün, 50, alles gut'))).toContain('Danke, gespeichert: M-01')
  expect(await trial.answer('M-01')).toMatchObject({ light: 'green', percent: 50, fields: { text: 'alles gut' } })
  expect(oneLine(await trial.says('smart-city', 'unverändert M-6.'))).toContain('Danke, gespeichert: M-06')
})

it('two measures in one message are not sent as one', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  const several = await says('strategie', 'M-01 grün 50 eins M-02 gelb 60 zwei')
  expect(several).toContain('Ihre Nachricht nennt M-01 und M-02. Gespeichert ist noch nichts')
  expect(several).toMatch(/• melden M-01 grün 50 eins • melden M-02 gelb 60 zwei$/)
  expect(trial.messages.at(-1)?.content.body).toContainEqual(
    list([code('melden M-01 grün 50 eins')], [code('melden M-02 gelb 60 zwei')]),
  )
  expect(await says('stabsstelle', 'grün M-02 alles ok')).toMatch(/• melden M-02 grün alles ok$/)
  expect(await trial.answer('M-01')).toBeUndefined()
  expect(await says('strategie', 'M-01 und M-02 unverändert')).toContain('unverändert übernommen sind 2 Maßnahmen')
  expect(await says('smart-city', 'unverändert M-06, M-05')).toContain('Für M-05 sind Sie nicht eingetragen')
})

it('words about an absence or a later answer become no answer', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  for (const _ of ['open', 'answered']) {
    expect(await says('bin ab morgen krank')).toContain(
      'nicht als Sachstand gespeichert. Eine Abwesenheit tragen Sie so',
    )
    expect(await says('nächste woche antworte ich')).toContain('Mit „später“ schieben Sie')
    await says('M-02 unverändert')
  }
  expect(await says('hmm, na ja')).not.toContain('Welche Ampel')
})

it('an answer of whoever has answered for their only measure takes its place once they say so; else it stays a draft', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  await says('!mp grün 50 Zwei Kapitel liegen vor.')
  expect(await trial.answer('M-02')).toMatchObject({ light: 'green', percent: 50 })
  const question = 'Gespeichert ist schon „Grün · 50 %“. Soll das Ihre Antwort zu M-02 ersetzen?'
  expect(await says('gelb 60 Der Plan ist spät. Ursache: Urlaub. Optionen: Vertretung.')).toContain(question)
  expect(await says('stand')).toContain(`Noch gefragt: ${question}`)
  expect(await trial.answer('M-02')).toMatchObject({ percent: 50 })
  expect(await says('nein')).toBe(
    'Die Antwort zu M-02 bleibt bestehen. Ihr Entwurf bleibt erhalten. Mit „melden M-02“ machen Sie weiter. → melden M-02 Weitermachen',
  )
  expect(await says('melden M-02')).toContain('Ihr Entwurf von vorhin ist wieder da')
  expect(await says('absenden')).toContain('Der Plan ist spät.')
  expect(await says('ja')).toContain('gespeichert: M-02')
  expect(await trial.answer('M-02')).toMatchObject({ seq: 2, light: 'yellow', percent: 60 })

  expect(await says('rot 65 Der Plan ist zu spät.')).toContain('Gespeichert ist schon „Gelb · 60 %“.')
  expect(await says('/masterplan ja')).toContain('Was ist die Ursache')
  await says('Krankheit.')
  expect(await says('Vertretung.')).toContain('gespeichert: M-02')
  expect(await trial.answer('M-02')).toMatchObject({ seq: 3, light: 'red', percent: 65 })
  expect(await says('!mp stnad')).toContain('Meinten Sie „stand“?')
})

it('a code alone looks a measure up, and leads to its answer where that is awaited', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('strategie', 'M-02')).toMatch(/^M-02 .*→ melden M-02/)
  for (const text of ['!mp m 1', 'M-01?']) {
    const shown = await says('strategie', text)
    expect(shown, text).toMatch(/^M-01 /)
    expect(shown, text).not.toContain('→ melden')
  }
  for (const text of ['M-99', '/masterplan M-99', 'stand M-99'])
    expect(await says('cdo', text), text).toContain(
      'Eine Maßnahme „M-99“ gibt es nicht. Bitte schreiben Sie das Kürzel noch einmal.',
    )
  expect(await says('cdo', 'Q3')).not.toContain('Maßnahme „Q3“')
})

it('a mere yes to a prompt is told which measure is open and what will do', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  const open = 'Offen ist M-02: Es genügen die Ampel und ein Satz oder „unverändert“.'
  for (const text of ['ja', 'Passt!']) expect(await says('strategie', text), text).toMatch(new RegExp(`^${open}`, 'u'))
  expect(await says('strategie', 'ok')).toContain(`Danke! ${open}`)
  expect(await says('strategie', 'zurück')).toContain('Gerade ist keine Frage offen')
  expect(await trial.answer('M-02')).toBeUndefined()
  expect(await says('umsetzung', 'ja')).toContain('Gerade ist keine Frage offen')
})

it('an answer after the closing is told that the round is closed and who decides', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'grün 60 Fünf Kapitel liegen vor.')
  await trial.at('2026-11-09T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('smart-city', 'grün 22 Doch noch.')).toBe(
    'Die Runde 2026-H2 ist abgeschlossen. Senden Sie Ihre Antwort noch so, entscheidet die Koordination, ob sie aufgenommen wird: • melden M-06 grün 22 Doch noch.',
  )
  expect(await trial.answer('M-06')).toBeUndefined()
  expect(await says('strategie', 'grün 70 Sechs Kapitel.')).toMatch(
    /^Die Runde 2026-H2 ist abgeschlossen, Ihre Antworten stehen fest. Über Änderungen entscheidet die Koordination/,
  )
  expect(await says('cdo', 'grün 70 Es läuft.')).not.toContain('abgeschlossen')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  expect(await says('smart-city', 'grün 22 Doch noch.')).toContain('Neues melden Sie bitte in der nächsten Runde.')
})
