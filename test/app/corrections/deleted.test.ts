import { describe, expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

async function opened(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  return trial
}

const says = async (trial: ATrial, ref: string, text: string, person = 'strategie') =>
  oneLine(await trial.does(person, { kind: 'said', text, ref }))

const deletes = async (trial: ATrial, ref: string, person = 'strategie', channel?: string) =>
  oneLine(await trial.does(person, { kind: 'withdrew', ref }, channel))

const line = 'melden M-02 gelb 60 Vier Kapitel liegen vor. Ursache: Es fehlt Personal. Optionen: Nachbesetzen.'

describe('a deleted message', () => {
  it('that still waited for its measure is dropped', async () => {
    await using trial = await opened()
    await trial.at('2026-10-26T09:30')
    await says(trial, '$1', 'grün 55 Kapitel zwei liegt vor.', 'smart-city')
    expect(await deletes(trial, '$1', 'smart-city')).toMatch(/damit ist sie verworfen, gespeichert ist davon nichts\.$/)
    expect(await deletes(trial, '$1', 'smart-city')).toBe('')
    expect(await says(trial, '$2', 'M-06', 'smart-city')).not.toContain('gespeichert')
    expect(await trial.answer('M-06')).toBeUndefined()
  })

  it('asks whether the answer shall go, too; only a yes takes it back, and it can be given anew', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    const asked = await deletes(trial, '$1')
    expect(asked).toMatch(/^Sie haben eine Nachricht gelöscht, .* die gespeicherte Antwort bleibt davon unberührt\./)
    expect(asked).toContain('Soll die Antwort zu M-02 zurückgenommen werden? Danach ist die Abfrage wieder offen.')
    expect(await says(trial, '$2', 'nein')).toContain('Die Antwort zu M-02 bleibt bestehen.')
    expect(await trial.answer('M-02')).toMatchObject({ seq: 1 })
    await deletes(trial, '$1')
    expect(await says(trial, '$3', 'ja')).toContain(
      'Zurückgenommen: die Antwort zu M-02. Die Abfrage ist wieder offen.',
    )
    expect(await trial.request('M-02')).toMatchObject({ state: 'asked', answer: null, light: null })
    expect(await deletes(trial, '$1')).toBe('')
    expect(oneLine(await trial.says('strategie', 'aufgaben'))).toContain('M-02')
    expect(await says(trial, '$4', line)).toContain('Danke, gespeichert: M-02')
    expect(await trial.answer('M-02')).toMatchObject({ seq: 2, percent: 60 })
    const { id } = await trial.request('M-02')
    expect((await trial.store.answers.revisionsOf(id)).map(({ seq }) => seq)).toEqual([1, 2])
    expect(await trial.store.answers.astray()).toBe(0)
    await deletes(trial, '$4')
    expect(await says(trial, '$5', 'ja')).toContain('wieder offen')
  })

  it('of a changed answer lets the one before hold again, which can go likewise', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    await trial.at('2026-10-02T09:00')
    await says(trial, '$2', line.replace('60', '70'))
    expect(await deletes(trial, '$1')).toBe('')
    expect(await deletes(trial, '$2')).toContain('Danach gilt wieder die Antwort vom 01.10.2026: Gelb · 60 %.')
    expect(await says(trial, '$3', 'ja')).toMatch(/Es gilt wieder die vom 01\.10\.2026: Gelb · 60 %\. /)
    expect(await trial.answer('M-02')).toMatchObject({ seq: 3, percent: 60 })
    expect(await deletes(trial, '$1')).toContain('zurückgenommen werden? Danach ist die Abfrage wieder offen.')
  })

  it('that was edited does not bring back what it said before the edit', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    const edits = async (ref: string, percent: string) =>
      oneLine(await trial.does('strategie', { kind: 'corrected', ref, text: line.replace('60', percent) }))
    expect(await edits('$1', '65')).toContain('Berichtigt: M-02')
    expect(await deletes(trial, '$1')).toContain('Danach ist die Abfrage wieder offen.')
    expect(await says(trial, '$2', 'ja')).toContain('Zurückgenommen: die Antwort zu M-02.')
    expect(await trial.request('M-02')).toMatchObject({ state: 'asked', answer: null, light: null })

    await says(trial, '$3', line)
    await says(trial, '$4', line.replace('60', '70'))
    expect(await edits('$4', '75')).toContain('75 %')
    expect(await edits('$4', '80')).toContain('80 %')
    expect(await deletes(trial, '$4')).toContain('Danach gilt wieder die Antwort vom 01.10.2026: Gelb · 60 %.')
    expect(await says(trial, '$5', 'ja')).toContain('Es gilt wieder die vom 01.10.2026: Gelb · 60 %.')
    expect(await trial.answer('M-02')).toMatchObject({ percent: 60 })
    expect(await edits('$3', '62')).toContain('62 %')
    expect(await deletes(trial, '$3')).toContain('Danach ist die Abfrage wieder offen.')
  })

  it('asks on while something is looked up or refused, and says so where something else is done', async () => {
    await using trial = await opened()
    await trial.says('koordination', 'zuweisen M-06 strategie')
    await says(trial, '$1', line)
    await deletes(trial, '$1')
    const still = 'Noch gefragt: Soll die Antwort zu M-02 zurückgenommen werden?'
    expect(await says(trial, '$2', 'stand')).toContain(still)
    expect(await says(trial, '$3', 'protokoll')).toContain(still)
    const done = await says(trial, '$4', 'grün 40 Es läuft.')
    expect(done).toContain('gespeichert: M-06')
    expect(done).toContain(
      'Nicht mehr gefragt ist: „Soll die Antwort zu M-02 zurückgenommen werden?“ Mit „rückgängig M-02“ kommt die Frage wieder.',
    )
    expect(await says(trial, '$5', 'rückgängig M-02')).toContain('Soll die Antwort zu M-02')
    expect(await says(trial, '$6', 'stand')).toContain(still)
    expect(await says(trial, '$7', 'ja')).toContain('Zurückgenommen: die Antwort zu M-02.')
  })

  it('leaves the question that is open, and says how to take the answer back', async () => {
    await using trial = await opened()
    await trial.says('koordination', 'zuweisen M-06 strategie')
    await says(trial, '$1', line)
    await says(trial, '$2', 'melden M-06')
    await says(trial, '$3', 'gelb')
    expect(await deletes(trial, '$3')).toContain('deren Inhalt im Entwurf zu M-06 steht')
    expect(await deletes(trial, '$1')).toContain('Zurücknehmen können Sie sie mit „rückgängig M-02“.')
    expect(await says(trial, '$4', '40')).toContain('M-06: Wie ist der Sachstand?')
    expect(await says(trial, '$5', 'rückgängig M-02')).toContain('Soll die Antwort zu M-02 zurückgenommen werden?')
    expect(await says(trial, '$6', 'ja')).toContain('Zurückgenommen: die Antwort zu M-02')
    expect(await says(trial, '$7', 'rückgängig M-02')).toContain('Zu M-02 steht keine Antwort von Ihnen')
  })

  it('says whom to ask once it is in the paper, and nothing where nobody knows it', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    await says(trial, '$2', 'stand')
    expect([await deletes(trial, '$2'), await deletes(trial, '$9')]).toEqual(['', ''])
    expect(await deletes(trial, '$1', 'smart-city')).toBe('')
    await trial.at('2026-11-06T09:00')
    expect(await deletes(trial, '$1')).toContain('Die Frist für M-02 ist abgelaufen.')
    await trial.at('2026-11-06T19:00')
    expect(await deletes(trial, '$1')).toMatch(
      /Die Runde 2026-H2 ist abgeschlossen, die Antwort zu M-02 steht im Zwischenbericht .* Koordination \(.+\)\.$/,
    )
    expect((await trial.request('M-02')).answer).not.toBeNull()
  })
})

it('a removed reaction that put a reminder off lets it come as planned', async () => {
  await using trial = await opened()
  const later = async (ref: string) =>
    oneLine(await trial.does('strategie', { kind: 'invoked', call: { word: 'later', args: { measure: 'M-02' } }, ref }))
  expect(await later('$1')).toContain('Die nächste Erinnerung zu M-02 kommt frühestens am')
  expect(await deletes(trial, '$1')).toMatch(
    /Erinnerung zu M-02 verschoben haben\. Erinnert wird jetzt wieder wie geplant\.$/,
  )
  expect((await trial.request('M-02')).snoozedUntil).toBeNull()
  expect(await deletes(trial, '$1')).toBe('')
  expect(await later('$2')).toContain('frühestens am')
  await says(trial, '$3', line)
  expect(await deletes(trial, '$2')).toBe('')
})

it('a removed reaction that answered asks, too', async () => {
  await using trial = await opened()
  const call = { word: 'same', args: { measure: 'M-02', asked: (await trial.request('M-02')).id } }
  await trial.does('strategie', { kind: 'invoked', call, ref: '$1' })
  const asked = await deletes(trial, '$1')
  expect(asked).toContain('Sie haben die Reaktion entfernt, mit der Sie zu M-02')
  expect(await says(trial, '$2', 'ja')).toContain('wieder offen')
  expect((await trial.request('M-02')).state).toBe('asked')
})
