import { expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

/** The first day of the round, on the sample plan or one with these changes. */
async function inOctober(...changes: readonly (readonly [was: string, is: string])[]): Promise<ATrial> {
  const trial = await aTrial(samplePlanWith(...changes))
  await trial.at('2026-10-01T09:00')
  return trial
}

it('an answer given step by step is looked over, corrected by question, light or mark, and sent', async () => {
  await using trial = await inOctober()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  await says('melden M-02')
  for (const text of ['rot', '55', 'Sechs Kapitel liegen vor.', 'Zulieferungen fehlen.', 'Mit 12 schreiben.', 'weiter'])
    await says(text)
  const look = await says('weiter')
  expect(look).toMatch(/^Ihre Antwort zu M-02 .*: ◆ Rot · 55 % • Sachstand: Sechs .* • Ursache: Zulieferungen/)
  expect(look).toMatch(/Absenden\? Ändern mit „ändern Sachstand“ oder gleich „Sachstand: …“\. .*→ absenden Absenden$/)
  expect(await trial.answer('M-02')).toBeUndefined()
  expect(await says('Ursache: Zwei Zulieferungen fehlen.')).toContain('Ursache: Zwei Zulieferungen fehlen. •')
  expect(await says('ändern Prozent')).toMatch(/Wie viel Prozent .* Bisher: 55 % Beibehalten mit „so lassen“/)
  expect(await says('101 %')).toMatch(/^„101 %“ geht nicht.* Bisher: 55 %/)
  expect(await says('60')).toMatch(/Rot · 60 %/)
  expect(await says('ändern Wetter')).toMatch(
    /^Eine Frage „Wetter“ gibt es hier nicht. Ändern können Sie: Ampel, Prozent/,
  )
  expect(await says('vielleicht')).toMatch(/^„vielleicht“ passt hier nicht. Möglich sind: absenden/)
  await trial.restarts()
  const green = await says('grün')
  expect(green).toMatch(/● Grün · 60 %/)
  expect(green).not.toContain('Ursache:')
  expect(await says('ok')).toContain('Danke, gespeichert: M-02')
  expect(await trial.answer('M-02')).toMatchObject({
    light: 'green',
    percent: 60,
    fields: { text: 'Sechs Kapitel liegen vor.' },
  })
})

it('“back” goes to the question before, several times, with what was said; what is said stays', async () => {
  await using trial = await inOctober()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  const first = await says('melden M-02')
  expect(first).not.toContain('Eine Frage zurück')
  expect(first).toMatch(/Aufhören mit „abbrechen“, das Bisherige bleibt als Entwurf erhalten\.$/)
  expect(await says('zurück')).toMatch(
    /^Das ist schon die erste Frage; weiter zurück geht es nicht. M-02: Welche Ampel/,
  )
  // What the words that steer do is said once.
  expect(await says('gelb')).toMatch(/\? .* Auch möglich: (?:„wie zuletzt“, )?„weiter“, „zurück“, „abbrechen“\.$/)
  await says('55')
  expect(await says('back')).toMatch(/Wie viel Prozent .* Bisher: 55 % .*Leeren mit „-“/)
  expect(await says('zurück')).toMatch(/Welche Ampel .* Bisher: Gelb/)
  expect(await says('rot')).toMatch(/Wie ist der Sachstand/)
  await says('zurück')
  expect(await says('weiter')).toMatch(/Wie ist der Sachstand/)
  await says('Sechs Kapitel liegen vor.')
  await says('zurück')
  expect(await says('so lassen')).toMatch(/Was ist die Ursache/)
  for (const text of ['Personal.', 'Umschichten.', 'weiter', 'weiter', 'senden']) await says(text)
  expect(await trial.answer('M-02')).toMatchObject({
    light: 'red',
    percent: 55,
    fields: { text: 'Sechs Kapitel liegen vor.' },
  })
})

it('one line in the middle of it is sent at once, and so is a sentence that lacks one thing', async () => {
  await using trial = await inOctober()
  await trial.says('strategie', 'melden M-02')
  expect(oneLine(await trial.says('strategie', 'grün 60 Die Kapitel liegen vor.'))).toContain(
    'Danke, gespeichert: M-02',
  )
  await trial.says('smart-city', 'Die Prüfung hat begonnen.')
  expect(oneLine(await trial.says('smart-city', 'grün'))).toContain('Danke, gespeichert: M-06')
})

it('the button sends what was looked over, also after it was left as a draft', async () => {
  await using trial = await inOctober()
  for (const text of ['melden M-06', 'grün', 'weiter', 'Die Prüfung läuft.', 'weiter', 'weiter', 'abbrechen'])
    await trial.says('smart-city', text)
  expect(await trial.answer('M-06')).toBeUndefined()
  await trial.calls('smart-city', 'report', { measure: 'M-06', send: 'yes' })
  expect(await trial.answer('M-06')).toMatchObject({ light: 'green', fields: { text: 'Die Prüfung läuft.' } })
})

it('every question says who will read the answer, and a city asks for more by a word', async () => {
  await using trial = await inOctober([
    '    - id: next # nächste Schritte, freiwillig\n',
    '    - { id: milestones, level: non-public }\n    - { id: cost, when: [gelb] }\n    - { id: links, required: ja }\n    - id: risks\n',
  ])
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  expect(await says('melden M-02')).toContain('Welche Ampel hat die Maßnahme? (öffentlich)')
  await says('gelb')
  expect(await says('weiter')).toContain('Wie ist der Sachstand? (öffentlich)')
  for (const text of ['Läuft.', 'Personal.']) await says(text)
  expect(await says('Umschichten.')).toContain(
    'Welche Meilensteine gibt es? (freiwillig, nichtöffentlich) Je Zeile einer',
  )
  expect(await says('Pilotbetrieb: geplant 31.2.')).toMatch(
    /^„31.2.“ ist kein Datum im Kalender. .* Welche Meilensteine/,
  )
  expect(await says('Pilotbetrieb')).toMatch(/^„Pilotbetrieb“ verstehe ich nicht als Meilenstein./)
  expect(await says('Pilotbetrieb: 1.10.2026; Abnahme: erreicht 2026-11-15')).toContain('Wie hoch sind die Kosten?')
  expect(await says('viel')).toMatch(/^„viel“ ist kein Betrag in Euro./)
  expect(await says('120.000 €')).toContain('Wo steht mehr dazu?')
  expect(await says('im Intranet')).toMatch(/^„im“ ist keine Internetadresse./)
  expect(await says('www.stadt-koeln.de')).toContain('Welche Risiken gibt es?')
  await says('Die Vergabe.')
  expect(await says('heikel')).toContain(
    'Meilensteine: Pilotbetrieb: geplant 01.10.2026; Abnahme: erreicht 15.11.2026 • Kosten: 120.000 € • Weitere Informationen: https://www.stadt-koeln.de',
  )
  await says('absenden')
  expect((await trial.answer('M-02'))?.fields).toEqual({
    text: 'Läuft.',
    cause: 'Personal.',
    options: 'Umschichten.',
    milestones: 'Pilotbetrieb: geplant 2026-10-01\nAbnahme: erreicht 2026-11-15',
    cost: '120000',
    links: 'https://www.stadt-koeln.de',
    risks: 'Die Vergabe.',
    note: 'heikel',
  })
  expect(await says('melden M-02 grün Läuft. Kosten: 5 Links: https://a.de Risiken: keine mehr')).toContain('Danke')
})

it('a greeting, thanks or “ok” is no answer', async () => {
  await using trial = await inOctober()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  expect(await says('Guten Morgen zusammen!')).toMatch(/^Guten Tag! Bei Ihnen ist noch offen: M-02. Es genügen/)
  expect(await says('Vielen Dank!')).toMatch(/^Gern geschehen! Bei Ihnen ist noch offen: M-02./)
  await says('gelb 60 Läuft.')
  expect(await says('ok, danke')).toMatch(/^Danke! .*Noch gefragt: M-02: Was ist die Ursache/)
  await says('Personal.')
  await says('Umschichten.')
  expect(await says('👍')).toBe('Danke! Bei Ihnen ist gerade nichts offen.')
  expect(await says('zurück')).toBe('Gerade ist keine Frage offen. Mit „aufgaben“ sehen Sie, was ansteht.')
  expect(await trial.answer('M-02')).toMatchObject({ seq: 1, fields: { text: 'Läuft.' } })
})

it('what a button or form carries is checked like typed words', async () => {
  await using trial = await inOctober()
  const calls = (args: Record<string, string>) => trial.calls('smart-city', 'report', { measure: 'dp:m-06', ...args })
  const wrong = await calls({ light: 'orange', percent: '101', text: 'Läuft.', cause: 'A.' })
  expect(wrong?.problems).toEqual({
    light: expect.stringMatching(/^„orange“ ist keine Ampel/),
    percent: expect.stringMatching(/^„101“ geht nicht/),
  })
  expect(wrong?.form?.call.args).toMatchObject({ measure: 'M-06', text: 'Läuft.', cause: 'A.' })
  await calls({ light: 'Grün', percent: '', text: 'Läuft.', send: '' })
  expect(await trial.answer('M-06')).toMatchObject({ light: 'green', percent: null, fields: { text: 'Läuft.' } })
  const gone = await trial.calls('smart-city', 'dance')
  expect(JSON.stringify(gone?.body)).toContain('„dance“ kenne ich nicht.')
})

it('what is no text is not taken for one: a light alone, or that somebody else is in charge', async () => {
  await using trial = await inOctober()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  await says('melden M-02')
  for (const text of ['gelb', '40']) await says(text)
  const told =
    'Das ist nicht als Sachstand gespeichert. Sind Sie nicht zuständig, schreiben Sie „nicht zuständig M-02“; an eine andere Person geben Sie eine Maßnahme so weiter: „abgeben M-03 an strategie“.'
  const said = await says('Dafür bin ich nicht zuständig!')
  expect(said).toContain(told)
  expect(said).toContain('melden M-02 Dafür bin ich nicht zuständig!')
  expect(said).toContain('Noch gefragt: M-02: Wie ist der Sachstand?')
  expect(await says('Falsche Person.')).toContain(told)
  expect(await says('Das Amt ist für die Genehmigung nicht zuständig.')).toContain('M-02: Was ist die Ursache')
  expect(await says('rot')).toMatch(
    /^„rot“ ist eine Ampel\. Soll die Ampel so sein, schreiben Sie „Ampel: rot“; soll es hier so stehen, schreiben Sie „Ursache: rot“\. M-02: Was ist die Ursache/,
  )
  expect(await says('Ampel: rot')).toContain('M-02: Was ist die Ursache')
  await says('Personal.')
  await says('abbrechen')
  expect(await says('Ich bin nicht zuständig')).toContain(told)
  const { id } = await trial.request('M-02')
  expect(await trial.store.conversations.draft('strategie', id)).toMatchObject({
    light: 'red',
    text: 'Das Amt ist für die Genehmigung nicht zuständig.',
    cause: 'Personal.',
  })
})
