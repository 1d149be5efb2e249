import { expect, it } from 'vitest'
import type { Form, Reply } from '#app/contracts/reply.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { wordsIn } from '#test/support/words-in.ts'

const presses = (trial: ATrial, person: string, word: string, args: Record<string, string>) =>
  trial.happens(person, { kind: 'invoked', call: { word, args } })

/** What an adapter sends of a form: what it was opened with, and every field of it, changed or as it stands. */
const filled = ({ call, questions, values }: Form, said: Record<string, string>) => ({
  ...call,
  args: { ...call.args, ...Object.fromEntries(questions.map(({ id }) => [id, said[id] ?? values[id] ?? ''])) },
})

const formOf = (reply: Reply | undefined): Form => {
  if (!reply?.form) throw new Error('There is no form.')
  return reply.form
}

const idsOf = (reply: Reply | undefined): readonly string[] => formOf(reply).questions.map(({ id }) => id)

/** M-06 was answered in the spring, and is asked about again since October. */
async function inOctober(): Promise<ATrial> {
  const trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  return trial
}

it('what is looked up where nothing stays comes back and is not posted; what is done there is posted', async () => {
  await using trial = await inOctober()
  const looks = (word: string, args: Record<string, string> = {}) =>
    trial.happens('koordination', { kind: 'invoked', trigger: { id: 't', takes: 'looks' }, call: { word, args } })
  trial.news('koordination')
  const shown = await Promise.all([looks('open'), looks('history', { measure: 'M-99' }), looks('status')])
  expect(shown.map((reply) => (reply?.body ?? []).length > 0)).toEqual([true, true, true])
  expect(trial.news('koordination')).toBe('')
  expect(await looks('excuse', { measure: 'M-06', text: 'Unbesetzt.' })).toBeUndefined()
  expect(trial.news('koordination')).toContain('M-06')
})

it('a form holds everything at once, as it was last time; its fields come and go with the light, and nothing is lost', async () => {
  await using trial = await inOctober()
  const opened = await presses(trial, 'smart-city', 'report', { measure: 'M-06' })
  const form = formOf(opened)
  expect(form.title).toBe('M-06 melden')
  expect(wordsIn(form.above ?? [])).toMatch(/^M-06 .*\(bis .*\)\nZuletzt \(2026-H1/)
  expect(idsOf(opened)).toEqual(['light', 'percent', 'text', 'next', 'note'])
  expect(form.values).toEqual(
    Object.fromEntries(form.questions.flatMap(({ id, before }) => (before ? [[id, before.value]] : []))),
  )
  expect(trial.news('smart-city')).not.toContain('Welche Ampel')

  const change = (from: Form, said: Record<string, string>) =>
    trial.happens('smart-city', { kind: 'form-changed', call: filled(from, said) })
  const yellow = await change(form, { light: 'yellow', text: 'Die Prüfung stockt.' })
  expect(idsOf(yellow)).toEqual(['light', 'percent', 'text', 'cause', 'options', 'next', 'note'])
  expect(yellow?.problems).toBeUndefined()
  const green = await change(formOf(yellow), { light: 'green', cause: 'Es fehlt Personal.' })
  expect(idsOf(green)).not.toContain('cause')
  const again = await change(formOf(green), { light: 'yellow' })
  expect(formOf(again).values).toMatchObject({ text: 'Die Prüfung stockt.', cause: 'Es fehlt Personal.' })

  await trial.happens('smart-city', { kind: 'form-left', call: filled(formOf(again), { percent: 'halb' }) })
  expect(trial.news('smart-city')).toBe('')
  const reopened = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  expect(wordsIn(reopened.above ?? [])).toContain('Ihr Entwurf von vorhin ist wieder da.')
  expect(reopened.values).toMatchObject({ light: 'yellow', percent: 'halb', cause: 'Es fehlt Personal.' })
  // The question of a dialogue is none that waits: a sentence is the draft of the one open answer, with what was kept.
  expect(await trial.says('smart-city', 'Die Prüfung ruht noch.')).toContain('„halb“')
})

it('what will not do is said at each field, and the whole answer is taken once it will', async () => {
  await using trial = await inOctober()
  const form = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  const send = (from: Form, said: Record<string, string>) =>
    trial.happens('smart-city', { kind: 'invoked', call: filled(from, said) })
  const wrong = await send(form, { light: 'red', percent: '101', text: '' })
  expect(wrong?.problems).toEqual({
    percent: expect.stringMatching(/^„101“ geht nicht/),
    text: expect.stringMatching(/^Diese Angabe fehlt noch/),
  })
  expect(formOf(wrong).values).toMatchObject({ light: 'red', percent: '101', text: '' })
  expect(idsOf(wrong)).toContain('cause')
  const lacking = await send(formOf(wrong), { percent: '40', text: 'Sie steht.', cause: 'Geld.' })
  expect(lacking?.problems).toEqual({ options: expect.stringMatching(/^Diese Angabe fehlt noch/) })
  const taken = await send(formOf(lacking), { options: 'Umschichten.' })
  expect(taken?.form).toBeUndefined()
  expect(trial.news('smart-city')).toContain('Danke, gespeichert: M-06')
  expect(await trial.answer('M-06')).toMatchObject({
    light: 'red',
    percent: 40,
    fields: { text: 'Sie steht.', cause: 'Geld.', options: 'Umschichten.' },
  })
  // Green again, the cause that stands in the form no longer counts.
  const change = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  await trial.happens('smart-city', { kind: 'invoked', call: filled(change, { light: 'green' }) })
  expect((await trial.answer('M-06'))?.fields).toEqual({ text: 'Sie steht.' })
})

it('whoever was slower is told what stands, and sends it again if it is to be theirs', async () => {
  await using trial = await inOctober()
  const form = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  await trial.says('koordination', 'erfassen M-06 Telefon grün 30 Am Telefon gesagt.')
  const send = (from: Form) =>
    trial.happens('smart-city', { kind: 'invoked', call: filled(from, { light: 'green', text: 'Von mir.' }) })
  const halted = await send(form)
  expect(wordsIn(formOf(halted).above ?? [])).toMatch(/Inzwischen gibt es zu M-06 .*Am Telefon gesagt\./s)
  expect(formOf(halted).values).toMatchObject({ text: 'Von mir.' })
  expect((await trial.answer('M-06'))?.fields['text']).toBe('Am Telefon gesagt.')
  // Closed instead, it comes back beside what stands, and not in its place.
  await trial.happens('smart-city', { kind: 'form-left', call: filled(formOf(halted), {}) })
  const later = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  expect(wordsIn(later.above ?? [])).toMatch(/Entwurf von vorhin ist älter.*Von mir\./s)
  expect(later.values).toMatchObject({ text: 'Am Telefon gesagt.', percent: '30' })
  // It is there again, however often it is looked at.
  expect(await presses(trial, 'smart-city', 'report', { measure: 'M-06' })).toMatchObject({
    form: { above: later.above },
  })
  await send(formOf(halted))
  expect((await trial.answer('M-06'))?.fields['text']).toBe('Von mir.')
})

it('a form and the buttons of an earlier round do not answer for this one', async () => {
  await using trial = await inOctober()
  const form = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  const { id: asked } = await trial.request('M-06')
  await trial.at('2027-04-01T09:00')
  trial.news('smart-city')
  await presses(trial, 'smart-city', 'same', { measure: 'M-06', asked })
  expect(trial.news('smart-city')).toContain('Diese Nachricht gehört zu einer früheren Abfrage zu M-06')
  expect(await trial.answer('M-06')).toBeUndefined()
  const sent = { ...filled(form, { light: 'green', text: 'Vom Herbst.' }) }
  const late = await trial.happens('smart-city', { kind: 'invoked', call: sent })
  expect(wordsIn(formOf(late).above ?? [])).toMatch(/2026-H2|Runde 2027-H1/)
  expect(formOf(late).values).toMatchObject({ text: 'Vom Herbst.' })
})

it('a refusal leaves the form open with all that stands in it', async () => {
  await using trial = await inOctober()
  const form = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  await trial.says('koordination', 'zuweisen M-06 strategie')
  const said = { light: 'green', text: 'Noch von mir.' }
  const refused = await trial.happens('smart-city', { kind: 'invoked', call: filled(form, said) })
  expect(wordsIn(formOf(refused).above ?? [])).toContain('Für M-06 sind Sie nicht eingetragen.')
  expect(formOf(refused).values).toMatchObject(said)
  expect(await trial.answer('M-06')).toBeUndefined()
})

it('all in turn is one form after the other, with a receipt for each', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-26T09:30')
  const begun = formOf(await presses(trial, 'smart-city', 'report', { measure: '*' }))
  await trial.happens('smart-city', { kind: 'form-left', call: filled(begun, { text: 'Angefangen.' }) })
  const first = formOf(await presses(trial, 'smart-city', 'report', { measure: '*' }))
  expect(first.values).toMatchObject({ text: 'Angefangen.' })
  trial.news('smart-city')
  const sent = filled(first, { light: 'green', text: 'Es läuft.' })
  const second = await trial.happens('smart-city', { kind: 'invoked', call: sent })
  expect(formOf(second).title).not.toBe(first.title)
  expect(wordsIn(formOf(second).above ?? [])).toContain(`Danke, gespeichert: ${first.call.args['measure']}`)
  expect(trial.news('smart-city')).toContain(`Danke, gespeichert: ${first.call.args['measure']}`)
})

it('without a measure only that is asked; a few choices are buttons and no form', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-26T09:30')
  const slash = { kind: 'said', trigger: { id: 's', takes: 'everything' } } as const
  const which = await trial.happens('smart-city', { ...slash, text: '/masterplan melden' })
  expect(idsOf(which)).toEqual(['measure'])
  const assigned = await presses(trial, 'koordination', 'assign', { measures: 'M-06' })
  expect(idsOf(assigned)).toEqual(['as', 'to'])
  const closing = await trial.happens('koordination', { ...slash, text: '/masterplan runde schließen' })
  expect(closing?.form).toBeUndefined()
  expect(closing?.buttons?.map(({ label }) => label)).toEqual(['Ja', 'Nein'])
  expect(wordsIn(closing?.body ?? [])).toContain('Wirklich schließen?')
  expect(await trial.says('koordination', 'nein')).toContain('Abgebrochen')
})

it('“not mine” offers both: to say so with a hint, or to hand over', async () => {
  await using trial = await inOctober()
  const open = () => presses(trial, 'smart-city', 'not-mine', { measure: 'M-06' })
  expect(formOf(await open()).title).toBe('M-06 abgeben')
  expect(idsOf(await open())).toEqual(['person', 'hint'])
  const send = async (said: Record<string, string>) =>
    trial.happens('smart-city', { kind: 'invoked', call: filled(formOf(await open()), said) })
  trial.news('smart-city')
  const oneself = await send({ person: 'smart-city' })
  expect(wordsIn(oneself?.form?.above ?? [])).toContain('schon verantwortlich')
  await send({ person: 'strategie' })
  expect(trial.news('strategie')).toContain('Übernehmen Sie M-06?')
  await send({ hint: 'Das liegt bei Amt 12.' })
  expect(trial.news('koordination')).toContain('Das liegt bei Amt 12.')
  expect((await trial.request('M-06')).declinedBy).toBe('smart-city')
})

it('a form opened too late says to whom its answer will go', async () => {
  await using trial = await inOctober()
  await trial.says('smart-city', 'M-06 grün 20 Die Prüfung läuft.')
  await trial.says('koordination', 'runde schließen')
  await trial.says('koordination', 'ja')
  const late = formOf(await presses(trial, 'smart-city', 'report', { measure: 'M-06' }))
  expect(wordsIn(late.above ?? [])).toContain(
    'die Koordination; sie entscheidet, ob es als Nachtrag in den Bericht kommt',
  )
})
