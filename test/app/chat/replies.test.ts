import { describe, expect, it } from 'vitest'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const replies = async (trial: ATrial, answers: string, text: string, person = 'strategie') =>
  oneLine(await trial.does(person, { kind: 'said', text, answers }))

const postTo = (trial: ATrial, person: string): string =>
  trial.posts.findLast(({ place }) => place === `dm:${person}`)?.id ?? ''

describe('a reply to a prompt', () => {
  it('about one measure is about that, unless it names another; to its receipt it changes the answer', async () => {
    await using trial = await aTrial(undefined, undefined, undefined, undefined, true)
    await trial.at('2026-10-01T09:00')
    const prompt = postTo(trial, 'strategie')
    await trial.says('koordination', 'zuweisen M-06 strategie')
    expect(await replies(trial, prompt, 'später')).toContain('Die nächste Erinnerung zu M-02 kommt')
    await trial.says('strategie', 'melden M-06')
    expect(await replies(trial, prompt, 'grün 60 Vier Kapitel liegen vor.')).toContain('gespeichert: M-02')
    expect(await trial.answer('M-02')).toMatchObject({ percent: 60, fields: { text: 'Vier Kapitel liegen vor.' } })
    expect(await replies(trial, prompt, 'grün 70 Fünf Kapitel liegen vor.')).toContain('gespeichert: M-02')
    expect(await trial.answer('M-02')).toMatchObject({ seq: 2, percent: 70 })
    expect(await replies(trial, prompt, 'M-06 grün 20 Das Gutachten liegt vor.')).toContain('gespeichert: M-06')
    expect(await replies(trial, prompt, 'danke')).not.toContain('gespeichert')
    expect(await replies(trial, prompt, 'verlauf')).toContain('M-02')
    expect(await replies(trial, prompt, 'wie zuletzt')).toContain('M-02')
    expect(await trial.answer('M-02')).toMatchObject({ seq: 2 })
  })

  it('about several asks which of them, and offers no others', async () => {
    await using trial = await aTrial()
    await trial.at('2026-10-01T09:00')
    await trial.says('koordination', 'zuweisen M-06 strategie')
    await trial.at('2026-10-20T09:30')
    const reminder = postTo(trial, 'strategie')
    await trial.says('koordination', 'zuweisen M-01 strategie')
    expect(oneLine(await trial.says('strategie', 'grün 60 Es läuft.'))).toMatch(/M-01 .*M-02 .*M-06/)
    await trial.says('strategie', 'abbrechen')
    const which = await replies(trial, reminder, 'grün 60 Es läuft.')
    expect(which).toMatch(/M-02 .*M-06/)
    expect(which).not.toContain('M-01 ')
    expect(oneLine(await trial.says('strategie', '2'))).toContain('gespeichert: M-06')
    expect(await replies(trial, reminder, 'grün 70 Es läuft.')).toContain('gespeichert: M-02')
  })
})
