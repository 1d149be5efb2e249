import { expect, it } from 'vitest'
import { type WordlessKind, wordlessKinds } from '#app/contracts/sent-file.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const bytes = new TextEncoder().encode('%PDF-1.7')

it('a file nobody asked for is not read, and said so; the words beside it count', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const drops = async (...args: Parameters<typeof trial.drops>): Promise<string> => oneLine(await trial.drops(...args))
  expect(await drops('strategie', 'kosten.pdf', bytes)).toMatch(
    /^Die Datei „kosten.pdf“ wurde nicht gelesen. Antworten bitte als Text schreiben.$/,
  )
  expect(await drops('strategie', 'plan.docx', bytes, 'M-02 grün 60 Fünf Kapitel liegen vor.')).toMatch(
    /gespeichert: M-02 .*Die Datei „plan.docx“ wurde nicht gelesen/,
  )
  expect(await trial.answer('M-02')).toMatchObject({ fields: { text: 'Fünf Kapitel liegen vor.' } })
  expect(await drops('strategie', 'plan.docx', bytes, '/masterplan stand', '#digitalausschuss')).toContain(
    'Die Datei „plan.docx“ wurde nicht gelesen',
  )
})

it('a file in a channel that is not for the bot is left alone', async () => {
  await using trial = await aTrial()
  await trial.drops('koordination', 'entwurf.docx', bytes, 'Hier die Unterlage', '#digitalausschuss')
  await trial.drops('koordination', 'entwurf.docx', bytes, '', '#digitalausschuss')
  expect(trial.posts).toEqual([])
})

it('what is neither words nor a file is named as what it is, with what to write instead', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const sends = async (wordless: WordlessKind): Promise<string> => {
    const files = [{ name: 'Sprachnachricht.ogg', mediaType: 'audio/ogg', ref: 'r', wordless }]
    return oneLine(await trial.does('strategie', { kind: 'said', text: '', files }))
  }
  const says = 'Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie Ihre Antwort.'
  expect(await sends('voice')).toBe(says)
  await trial.says('strategie', 'gelb 60 Der Text ist da.')
  expect(await sends('voice')).toContain(says)
  for (const kind of wordlessKinds) expect(await sends(kind), kind).not.toMatch(/Datei|einlesen/)
  expect(oneLine(await trial.says('strategie', 'Urlaub.'))).toContain('Handlungsoptionen')
})
