import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const bytes = new TextEncoder().encode('%PDF-1.7')

it('a file nobody asked for is not read, and said so; the words beside it count', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const drops = async (...args: Parameters<typeof trial.drops>): Promise<string> => oneLine(await trial.drops(...args))
  expect(await drops('strategie', 'kosten.pdf', bytes)).toMatch(
    /^Die Datei „kosten.pdf“ ist nicht gelesen. Antworten bitte als Text schreiben./,
  )
  expect(await drops('strategie', 'plan.docx', bytes, 'M-02 grün 60 Fünf Kapitel liegen vor.')).toMatch(
    /gespeichert: M-02 .*Die Datei „plan.docx“ ist nicht gelesen/,
  )
  expect(await trial.answer('M-02')).toMatchObject({ fields: { text: 'Fünf Kapitel liegen vor.' } })
  expect(await drops('strategie', 'plan.docx', bytes, '/masterplan stand', '#digitalausschuss')).toContain(
    'Die Datei „plan.docx“ ist nicht gelesen',
  )
})

it('a file in a channel that is not for the bot is left alone', async () => {
  await using trial = await aTrial()
  await trial.drops('koordination', 'entwurf.docx', bytes, 'Hier die Unterlage', '#digitalausschuss')
  await trial.drops('koordination', 'entwurf.docx', bytes, '', '#digitalausschuss')
  expect(trial.posts).toEqual([])
})
