import { describe, expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

/** A platform whose words have ids and whose posts can be changed. */
async function opened(changesPosts = false): Promise<ATrial> {
  const trial = await aTrial(undefined, undefined, undefined, undefined, changesPosts)
  await trial.at('2026-10-01T09:00')
  return trial
}

const says = (trial: ATrial, ref: string, text: string, person = 'strategie', channel?: string): Promise<string> =>
  trial.does(person, { kind: 'said', text, ref }, channel)

const edits = async (trial: ATrial, ref: string, text: string, person = 'strategie', channel?: string) =>
  oneLine(await trial.does(person, { kind: 'corrected', text, ref }, channel))

const line = 'melden M-02 gelb 60 Vier Kapitel liegen vor. Ursache: Es fehlt Personal. Optionen: Nachbesetzen.'

describe('an edited message', () => {
  it('corrects the answer it was, as a further revision, and the prompt says so', async () => {
    await using trial = await opened(true)
    await says(trial, '$1', line)
    const prompt = () => oneLine(trial.posts.find(({ place }) => place === 'dm:strategie')?.text ?? '')
    expect(prompt()).toContain('Vier Kapitel liegen vor.')
    expect(await edits(trial, '$1', line.replace('60 Vier', '70 Fünf'))).toBe('Berichtigt: M-02 ▲ Gelb · 70 %')
    expect(await trial.answer('M-02')).toMatchObject({
      seq: 2,
      percent: 70,
      fields: { text: 'Fünf Kapitel liegen vor.' },
    })
    expect(prompt()).toContain('Fünf Kapitel liegen vor.')
    expect(await edits(trial, '$1', `${line.replace('60 Vier', '70 Fünf')} `)).toBe('')
    expect(await edits(trial, '$1', 'M-02 grün 80 Alle Kapitel liegen vor.')).toContain('Grün · 80 %')
    expect((await trial.answer('M-02'))?.fields).toEqual({ text: 'Alle Kapitel liegen vor.' })
    expect(await edits(trial, '$1', 'wie zuletzt')).toContain('Berichtigt: M-02')
    expect((await trial.answer('M-02'))?.carriedFrom).not.toBeNull()
    expect(await trial.answer('M-02')).toMatchObject({ seq: 4 })
  })

  it('that will not do says what to do, and the answer stays', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    const refused = async (text: string) => {
      const told = await edits(trial, '$1', text)
      expect(await trial.answer('M-02')).toMatchObject({ seq: 1, percent: 60 })
      return told
    }
    expect(await refused('M-02 gelb 160 Vier Kapitel liegen vor.')).toMatch(
      /160.* Was zu M-02 gespeichert ist, bleibt, wie es war\.$/,
    )
    expect(await refused('M-02 rot 60 Vier Kapitel liegen vor.')).toMatch(/Ursache.* bleibt, wie es war\.$/)
    expect(await refused(line.replace('M-02', 'M-06'))).toContain('nennt M-06, war aber eine Antwort zu M-02')
    expect(await refused('stand M-02')).toContain('lässt sich nicht als Antwort zu M-02 lesen')
    expect(await refused('M-01 gelb 20 Es läuft. M-02 gelb 30 Es läuft.')).toContain('für jede Maßnahme einzeln')
    expect(await refused('')).toContain('lässt sich nicht als Antwort zu M-02 lesen')
  })

  it('takes the place of the words that still wait for their measure', async () => {
    await using trial = await opened()
    await trial.at('2026-10-26T09:30')
    await trial.says('koordination', 'zuweisen M-01 smart-city')
    const which = oneLine(await says(trial, '$1', 'grün 55 Kapitel zwei liegt vor.', 'smart-city'))
    expect(which).toContain('Um welche geht es?')
    expect(await edits(trial, '$1', 'hilfe', 'smart-city')).toContain('nicht noch einmal ausgeführt')
    expect(await edits(trial, '$1', 'grün 56 Kapitel drei liegt vor.', 'smart-city')).toMatch(
      /^Ihre Bearbeitung ist übernommen\. .*Um welche geht es\?/,
    )
    await says(trial, '$2', 'M-06', 'smart-city')
    expect(await trial.answer('M-06')).toMatchObject({ percent: 56, fields: { text: 'Kapitel drei liegt vor.' } })
    await says(trial, '$3', 'grün 65 Kapitel vier liegt vor.', 'smart-city')
    const named = await edits(trial, '$3', 'M-02 grün 66 Kapitel vier liegt vor.', 'smart-city')
    expect(named).toContain('gespeichert: M-02')
    expect(await edits(trial, '$3', 'M-02 grün 67 Kapitel vier liegt vor.', 'smart-city')).toContain('Berichtigt: M-02')
    expect(await trial.answer('M-02')).toMatchObject({ percent: 67 })
  })

  it('of which nothing will do leaves those that wait as they were', async () => {
    await using trial = await opened()
    await trial.at('2026-10-26T09:30')
    await trial.says('koordination', 'zuweisen M-01 smart-city')
    await says(trial, '$1', 'grün 55 Kapitel zwei liegt vor.', 'smart-city')
    const wrong = await edits(trial, '$1', 'grün 560 Kapitel drei liegt vor.', 'smart-city')
    expect(wrong).toMatch(/^„560“ geht nicht: .* Ihre Nachricht gilt deshalb weiter, wie sie war;/)
    await says(trial, '$2', 'M-06', 'smart-city')
    expect(await trial.answer('M-06')).toMatchObject({ percent: 55, fields: { text: 'Kapitel zwei liegt vor.' } })
  })

  it('corrects the answer of words for which the measure was named afterwards, and taking those back asks', async () => {
    await using trial = await opened()
    await trial.at('2026-10-26T09:30')
    await trial.says('koordination', 'zuweisen M-01 smart-city')
    await says(trial, '$1', 'grün 55 Kapitel zwei liegt vor.', 'smart-city')
    await says(trial, '$2', 'M-06', 'smart-city')
    expect(await edits(trial, '$1', 'grün 55 Kapitel zwei liegt vor.', 'smart-city')).toBe('')
    expect(await edits(trial, '$1', 'grün 56 kapitel zwei liegt vor.', 'smart-city')).toMatch(
      /^Berichtigt: M-06 .*● Grün · 56 % • Sachstand: kapitel zwei liegt vor\./,
    )
    expect(await trial.answer('M-06')).toMatchObject({ seq: 2, percent: 56 })
    const gone = oneLine(await trial.does('smart-city', { kind: 'withdrew', ref: '$1' }))
    expect(gone).toContain('mit der Sie zu M-06')
    await says(trial, '$3', 'nein', 'smart-city')
    await says(trial, '$4', 'grün', 'smart-city')
    await says(trial, '$5', 'M-01', 'smart-city')
    expect(await edits(trial, '$4', 'gelb Das Gutachten fehlt.', 'smart-city')).toMatch(
      /^Im Entwurf zu M-01 berichtigt\. • Ampel: Gelb • Sachstand: Das Gutachten fehlt\. M-01: Was ist die Ursache/,
    )
  })

  it('changes the draft while the questions go on, and what became of it afterwards', async () => {
    await using trial = await opened()
    await says(trial, '$1', 'melden M-02')
    await says(trial, '$2', 'rot')
    await says(trial, '$3', '60')
    expect(oneLine(await says(trial, '$4', 'Vier Kapitel liegen vor.'))).toContain('Ursache')
    expect(await edits(trial, '$3', '65 %')).toBe(
      'Im Entwurf zu M-02 berichtigt. • Umsetzung: 65 % Noch gefragt: M-02: Was ist die Ursache dafür, dass die Ampel nicht auf Grün steht?',
    )
    expect(await edits(trial, '$3', 'viel')).toMatch(/Was zu M-02 gespeichert ist, bleibt, wie es war\.$/)
    expect(await edits(trial, '$2', 'grün')).toMatch(
      /^Im Entwurf zu M-02 berichtigt\. • Ampel: Grün .*nächsten Schritte/,
    )
    await says(trial, '$5', 'absenden')
    expect(await edits(trial, '$4', 'Fünf Kapitel liegen vor.')).toMatch(
      /berichtigt\. • Sachstand: Fünf Kapitel .*Absenden\?/,
    )
    await says(trial, '$6', 'absenden')
    expect(await trial.answer('M-02')).toMatchObject({ light: 'green', percent: 65, seq: 1 })
    expect(await edits(trial, '$4', 'Sechs Kapitel liegen vor.')).toContain('Berichtigt: M-02')
    expect(await edits(trial, '$3', '70')).toContain('Grün · 70 %')
    expect(await trial.answer('M-02')).toMatchObject({
      seq: 3,
      percent: 70,
      fields: { text: 'Sechs Kapitel liegen vor.' },
    })
    expect(await edits(trial, '$6', 'nicht absenden')).toContain('werden nicht noch einmal ausgeführt')
  })

  it('never overwrites what stands by now', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    await trial.says(
      'smart-city',
      'melden M-02 rot 20 Das Gutachten fehlt. Ursache: Vergabe. Optionen: Neu ausschreiben.',
    )
    const told = await edits(trial, '$1', line.replace('60', '90'))
    expect(told).toMatch(/^Die Antwort zu M-02 ist seit dieser Nachricht geändert worden \(.+, 01\.10\.2026\)/)
    expect(told).toContain('Rot · 20 %')
    await says(trial, '$2', line)
    await says(trial, '$3', line.replace('60', '61'))
    expect(await edits(trial, '$2', line.replace('60', '90'))).toContain('gilt zu M-02 nicht mehr')
    expect(await trial.answer('M-02')).toMatchObject({ percent: 61 })
    expect(await edits(trial, '$3', line, 'smart-city')).toBe('')
  })

  it('comes too late once the time is over; sent anew it is put to the coordination', async () => {
    await using trial = await opened()
    await says(trial, '$1', line)
    await trial.at('2026-11-06T09:00')
    const late = await edits(trial, '$1', line.replace('60', '90'))
    expect(late).toContain('Senden Sie den neuen Wortlaut als eigene Nachricht („melden M-02 …“)')
    expect(await trial.answer('M-02')).toMatchObject({ percent: 60, seq: 1 })
    expect(oneLine(await says(trial, '$2', line.replace('60', '90')))).toContain('Koordination')
  })

  it('of a sentence that came too late says that, and what the coordination may still take in', async () => {
    await using trial = await opened()
    await says(trial, '$1', 'Vier Kapitel liegen vor.')
    await trial.at('2026-11-06T20:00')
    expect(await edits(trial, '$1', 'Fünf Kapitel liegen vor.')).toMatch(
      /^Im Entwurf zu M-02 berichtigt\. .* Senden Sie den Entwurf zu M-02 noch ab, entscheidet die Koordination/,
    )
    await says(trial, '$2', 'abbrechen')
    const over = 'Die Zeit zum Antworten ist vorbei; eine bearbeitete Nachricht ändert daran nichts mehr.'
    const anew = 'Senden Sie den neuen Wortlaut als eigene Nachricht („melden M-02 …“), entscheidet die Koordination'
    for (const text of [line, 'Vier Kapitel liegen vor.']) {
      await says(trial, text, text)
      expect(await edits(trial, text, text.replace('Vier', 'Sechs'))).toContain(`${over} ${anew}`)
    }
    await says(trial, '$3', 'stand M-02')
    expect(await edits(trial, '$3', 'stand M-03')).not.toContain(over)
    await trial.says('koordination', 'zwischenbericht entwurf')
    await trial.says('dezernat', 'zwischenbericht freigeben')
    await trial.says('dezernat', 'ja')
    expect(await edits(trial, line, line.replace('Vier', 'Sieben'))).toContain('werden nicht noch einmal ausgeführt')
  })

  it('of a command is not carried out again, and only said where we were spoken to and something was changed', async () => {
    await using trial = await opened()
    const again = 'Bearbeitete Nachrichten werden nicht noch einmal ausgeführt. Bitte senden Sie sie neu.'
    await says(trial, '$1', 'stand M-02')
    expect(await edits(trial, '$1', 'Stand  M-02!')).toBe('')
    expect(await edits(trial, '$1', 'stand M-03')).toBe(again)
    expect(await edits(trial, '$1', 'stand M-03.')).toBe('')
    expect(await edits(trial, 'unknown', 'stand M-03')).toBe('')
    await says(trial, '$2', 'Guten Morgen zusammen', 'strategie', '#plan')
    expect(await edits(trial, '$2', 'Guten Abend zusammen', 'strategie', '#plan')).toBe('')
    await trial.does('strategie', { kind: 'corrected', text: '/masterplan stand', ref: '$2' }, '#plan')
    expect(oneLine(trial.posts.at(-1)?.text ?? '')).toBe(again)
  })
})
