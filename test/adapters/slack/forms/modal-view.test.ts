import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lights } from '#domain/light.ts'
import { paragraph } from '#report/build.ts'
import type { Choice, Prompt, PromptKind } from '#app/contracts/prompt.ts'
import { promptKinds } from '#app/contracts/prompt.ts'
import type { Form } from '#app/contracts/reply.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { fieldErrors } from '#adapters/slack/forms/field-errors.ts'
import { modalView } from '#adapters/slack/forms/modal-view.ts'
import { optionsFor } from '#adapters/slack/forms/options-for.ts'
import { filledIn, submitted } from '#adapters/slack/forms/submitted.ts'
import { limitFaults } from '#test/support/slack/block-limits.ts'
import { asSlackSendsIt, fieldsIn } from '#test/adapters/slack/forms/as-slack.ts'

const ask = (id: string, kind: PromptKind, more: Partial<Prompt> = {}): Prompt => ({
  id,
  kind,
  required: true,
  label: `Frage ${id}`,
  hint: null,
  before: null,
  ...more,
})

const form = (questions: readonly Prompt[], more: Partial<Form> = {}): Form => ({
  call: { word: 'report', args: { measure: 'M-03', upon: 'nothing' }, plan: 'DP' },
  title: 'M-03 melden',
  questions,
  values: {},
  language: 'de',
  ...more,
})

const questionnaire = [
  ask('light', 'light'),
  ask('percent', 'percent', { required: false }),
  ask('text', 'text', { limit: 4000 }),
  ask('next', 'text', { limit: 4000, required: false }),
  ask('note', 'text', { limit: 500, required: false, level: 'internal' }),
]

const back = (view: ReturnType<typeof modalView>, typed = {}) => submitted(asSlackSendsIt(view, typed))?.call.args

describe('the questionnaire as a modal', () => {
  const values = { light: 'yellow', percent: '60', text: 'Die Vergabe läuft.', next: '' }
  const view = modalView(form(questionnaire, { values }))
  const fields = fieldsIn(view)

  test('has a field of its own kind for each question, filled in', () => {
    expect(fields.map(({ element }) => element.type)).toEqual([
      'radio_buttons',
      'number_input',
      'plain_text_input',
      'plain_text_input',
      'plain_text_input',
    ])
    expect(fields.map(({ optional }) => optional)).toEqual([false, true, false, true, true])
    expect(fields[0]).toMatchObject({
      dispatch_action: true,
      element: { initial_option: { text: { text: '▲ Gelb – gefährdet' }, value: 'yellow' } },
    })
    expect(back(view)).toEqual({ measure: 'M-03', upon: 'nothing', ...values, note: '' })
  })

  test('says under its fields who reads them, where longer texts go, and nothing more than once', () => {
    expect(fields.map(({ hint }) => hint?.text)).toEqual([
      undefined,
      undefined,
      'In ein Feld passen 3.000 Zeichen; längere Texte bitte als Direktnachricht schicken.',
      undefined,
      'Intern, in keinem Bericht.',
    ])
  })

  test('shows last time’s answer where the field does not hold it', () => {
    const before = { value: '40', label: '40 %' }
    const hints = [{}, { percent: '40' }, { percent: '60' }].map(
      (held) => fieldsIn(modalView(form([ask('percent', 'percent', { before })], { values: held })))[0]?.hint?.text,
    )
    expect(hints).toEqual(['Zuletzt: 40 %', undefined, 'Zuletzt: 40 %'])
    const usual = fieldsIn(modalView(form([ask('due', 'date', { before, proposed: true })])))[0]?.hint?.text
    expect(usual).toBe('Vorschlag: 40 %')
  })

  test('is worded in the language of whoever fills it in', () => {
    const english = modalView(form(questionnaire, { language: 'en' }))
    expect([english.submit?.text, english.close?.text]).toEqual(['Send', 'Cancel'])
    expect(JSON.stringify(english)).not.toMatch(/Bitte|Gelb|intern,/)
  })

  test('keeps the ids of its fields while its questions change, and shares none with another measure', () => {
    const ids = (of: Form) => fieldsIn(modalView(of)).map(({ block_id: id }) => id)
    const changed = form([...questionnaire, ask('cause', 'text')], { values: { light: 'red' } })
    expect(ids(changed).slice(0, 5)).toEqual(ids(form(questionnaire)))
    const other = form(questionnaire, { call: { word: 'report', args: { measure: 'M-05' } } })
    expect(ids(other).filter((id) => ids(changed).includes(id))).toEqual([])
  })
})

describe('what is asked for confirmation', () => {
  const choices = [
    { value: 'yes', label: 'ja' },
    { value: 'no', label: 'nein' },
  ]
  const sure = ask('sure', 'choice', { label: 'Die Runde 2026-H2 jetzt schließen?', choices })
  const view = modalView(form([sure], { call: { word: 'round', args: { action: 'close' } } }))

  test('is read and confirmed by one button, and by nothing else', () => {
    expect(view.submit?.text).toBe('Ja, bestätigen')
    expect(JSON.stringify(view.blocks)).toContain('Die Runde 2026-H2 jetzt schließen?')
    expect(back(view)).toEqual({ action: 'close', sure: 'yes' })
    expect(filledIn(asSlackSendsIt(view))?.call.args).toEqual({ action: 'close' })
  })

  test('may come with a question', () => {
    const both = modalView(form([ask('reason', 'text'), sure]))
    expect(back(both, { reason: 'Falsche Zahlen.' })).toMatchObject({ reason: 'Falsche Zahlen.', sure: 'yes' })
  })
})

describe('a long text', () => {
  const sentences = Array.from({ length: 220 }, (_, at) => `Satz ${at} über die Maßnahme.`)
  const paragraphs = sentences.join(' ').replaceAll('Satz 9', '\n\nSatz 9')

  test('stands in several fields, cut between sentences, and comes back as one', () => {
    const view = modalView(form([ask('text', 'text', { limit: 9000 })], { values: { text: paragraphs } }))
    const fields = fieldsIn(view)
    expect(fields.map(({ label }) => label.text)).toEqual(['Frage text', 'Frage text (Teil 2)', 'Frage text (Teil 3)'])
    for (const { element } of fields)
      expect(element).toMatchObject({ initial_value: expect.stringMatching(/^\S[^]*[.]$/) })
    expect(back(view)?.['text']).toBe(paragraphs)
  })

  test('is cut anew into other fields, so that Slack keeps no part of the old ones', () => {
    const ids = (text: string) =>
      fieldsIn(modalView(form([ask('text', 'text', { limit: 9000 })], { values: { text } }))).map(
        (field) => field.block_id,
      )
    const [long, shorter, short] = [paragraphs, paragraphs.slice(40), paragraphs.slice(0, 2900)].map(ids)
    expect(ids(paragraphs)).toEqual(long)
    expect([...(shorter ?? []), ...(short ?? [])].filter((id) => long?.includes(id))).toEqual([])
  })

  test.each(['x'.repeat(7001), '😀'.repeat(3001), `${'a'.repeat(2990)}${' '.repeat(40)}b`, ' \n'.repeat(4000)])(
    'without words comes back whole, too (%#)',
    (text) => {
      const view = modalView(form([ask('text', 'text', { limit: 4000 })], { values: { text } }))
      expect(limitFaults(view)).toEqual([])
      expect(back(view)?.['text']).toBe(text)
    },
  )
})

describe('what can be chosen', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ value: `p${at}`, label: `Person ${at}`, also: [`Amt ${at}`] }))
  const elementOf = (prompt: Prompt, value = '') =>
    fieldsIn(modalView(form([prompt], { values: { [prompt.id]: value } })))[0]?.element

  test('stands in a menu up to a hundred, and is looked for beyond', () => {
    expect(elementOf(ask('who', 'person', { people: people(100) }), 'p99')).toMatchObject({
      type: 'static_select',
      initial_option: { value: 'p99' },
    })
    expect(elementOf(ask('who', 'person', { people: people(101) }), 'p100')).toMatchObject({
      type: 'external_select',
      min_query_length: 0,
      initial_option: { value: 'p100' },
    })
    const codes = ['M-01', 'M-02', 'M-03']
    expect(elementOf(ask('into', 'measures', { codes }), 'M-01, M-03')).toMatchObject({
      type: 'multi_external_select',
      initial_options: [{ value: 'M-01' }, { value: 'M-03' }],
    })
  })

  test('is not chosen at first where it is no choice', () => {
    for (const value of ['', 'p7', 'Unsinn'])
      expect(elementOf(ask('who', 'person', { people: people(3) }), value)).not.toHaveProperty('initial_option')
  })

  test('bears a name of its own where two are called the same', () => {
    const namesakes = [...people(1), { value: 'q', label: 'Person 0', also: [] }]
    const { options } = elementOf(ask('who', 'person', { people: namesakes })) as {
      options: { text: { text: string } }[]
    }
    expect(options.map(({ text }) => text.text)).toEqual(['Person 0 (Amt 0)', 'Person 0 (q)'])
  })

  test('is offered once and in its order, whatever else it is called', () => {
    const names = ['summary Zusammenfassung', 'summary Überblick', 'M-03/text M-03 Sachstand', 'summary Kurzfassung']
    const choices = names.map((name) => ({ value: name.split(' ')[0] ?? '', label: name.slice(name.indexOf(' ') + 1) }))
    const shown = [{ value: 'summary' }, { value: 'M-03/text', text: { text: 'M-03 Sachstand' } }]
    expect(elementOf(ask('passage', 'passage', { names: choices }))).toMatchObject({ options: shown })
    const sought = form([ask('passage', 'passage', { choices })])
    expect(optionsFor({ form: sought })).toMatchObject({ options: shown })
    const many = Array.from({ length: 150 }, (_, at) => ({ value: `M-${at}`, label: `M-${at} ${'lang '.repeat(40)}` }))
    const { options } = optionsFor({ form: form([ask('measure', 'measure', { choices: many })]) })
    expect([options.length, options[0]?.text.text.length]).toEqual([100, 74])
    expect(optionsFor({})).toEqual({ options: [] })
  })

  test('with an id that is too long for Slack is understood by its name', () => {
    const long = { value: `${'anna.'.repeat(30)}@stadt.example`, label: 'Anna Schmidt', also: [] }
    const prompt = ask('who', 'person', { people: [...people(2), long] })
    const view = modalView(form([prompt], { values: { who: long.value } }))
    expect(limitFaults(view)).toEqual([])
    expect(acceptValue(prompt, back(view)?.['who'] ?? '')).toEqual({ ok: true, value: long.value })
  })
})

test('a modal carries what stands in no field, as far as there is room, and the short before the long', () => {
  const args = { measure: 'M-03', onward: '*', reason: 'x'.repeat(4000) }
  const view = modalView(form([ask('percent', 'percent')], { call: { word: 'report', args } }))
  expect(back(view)).toEqual({ measure: 'M-03', onward: '*', percent: '' })
})

test('what finds no room in a modal is told of, and what must be answered goes first', () => {
  const many = Array.from({ length: 150 }, (_, at) => ask(`q${at}`, 'text', { required: at >= 145 }))
  const view = modalView(form(many))
  expect(limitFaults(view)).toEqual([])
  expect(Object.keys(back(view) ?? {})).toEqual(expect.arrayContaining(['q145', 'q149', 'q92']))
  expect(JSON.stringify(view.blocks.at(-1))).toContain('52 weitere Fragen')
  const heavy = many.map((each) => ({ ...each, limit: 3000 }))
  const values = Object.fromEntries(heavy.map(({ id }) => [id, 'ß'.repeat(3000)]))
  expect(limitFaults(modalView(form(heavy, { values })))).toEqual([])
})

test('what stands above the fields is read before them, however long it is', () => {
  const said = (count: number) => Array.from({ length: count }, (_, at) => paragraph(`Absatz ${at} über die Maßnahme.`))
  const short = modalView(form([ask('percent', 'percent')], { above: said(1) }))
  expect(JSON.stringify(short.blocks[0])).toContain('Absatz 0')
  const many = Array.from({ length: 99 }, (_, at) => ask(`q${at}`, 'text'))
  const problems = Object.fromEntries(many.map(({ id }) => [id, 'Fehlt.']))
  expect(limitFaults(modalView(form(many, { above: said(2000) }), { problems }))).toEqual([])
})

describe('problems', () => {
  const view = modalView(form([...questionnaire, ask('period', 'period')], { values: { text: 'x'.repeat(3500) } }))

  test('stand at their fields, those of several fields at the first, and others at the first of all', () => {
    const said = { text: 'Zu lang.', period: 'Vorbei.', light: 'Bitte wählen.', gone: 'Gesperrt.' }
    const textBlock = fieldsIn(view).find(({ block_id: id }) => id?.startsWith('1 text'))?.block_id
    expect(fieldErrors(said, asSlackSendsIt(view))).toEqual({
      [textBlock ?? '']: 'Zu lang.',
      '1 period report M-03 DP': 'Vorbei.',
      '1 light report M-03 DP': 'Bitte wählen. Gesperrt.',
    })
  })

  test('with a question that the view lacks need a new view, which says them over its fields', () => {
    const cause = ask('cause', 'text')
    expect(fieldErrors({ cause: 'Fehlt.' }, asSlackSendsIt(view), [cause])).toBeUndefined()
    const { blocks } = modalView(form([cause]), { problems: { cause: 'Fehlt.', gone: 'Gesperrt.' } })
    expect(blocks.map((block) => ('text' in block ? block.text : block.type))).toMatchObject([
      { text: '⚠ Gesperrt.' },
      { text: '⚠ Fehlt.' },
      'input',
    ])
  })
})

describe('whatever is asked', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 90 })
  const day = fc
    .date({ min: new Date('2026-01-02'), max: new Date('2039-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const choice = fc.record({ value: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 75 }), label: word })
  const listed = (kind: PromptKind, choices: readonly Choice[]): Partial<Prompt> =>
    kind === 'person' || kind === 'party'
      ? { people: choices.map((each) => ({ ...each, also: [] })) }
      : kind === 'passage'
        ? { names: choices }
        : { choices, codes: choices.map(({ value }) => value) }
  const kinds = promptKinds.filter((kind) => kind !== 'file')

  const question = (id: string) =>
    fc
      .record({
        kind: fc.constantFrom(...kinds),
        required: fc.boolean(),
        label: fc.oneof(word, fc.string({ minLength: 2500, maxLength: 2600 })),
        hint: fc.option(word),
        before: fc.option(choice),
        limit: fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }),
        choices: fc.uniqueArray(choice, { selector: ({ value }) => value, maxLength: 130, minLength: 1 }),
        pick: fc.nat(),
        text: fc.oneof(
          word,
          fc
            .integer({ min: 2900, max: 8000 })
            .map((length) => 'Ein Satz, über ß und 😀. '.repeat(400).slice(0, length).trim()),
        ),
        days: fc.tuple(day, day),
      })
      .map(({ kind, required, label, hint, before, limit, choices, pick, text, days }) => {
        const prompt = ask(id, kind, {
          required,
          label: label || id,
          hint,
          before,
          ...(limit === undefined ? {} : { limit }),
          ...listed(kind, choices),
        })
        return { prompt, value: valueFor(kind, { pick, text, days, choices }) }
      })

  function valueFor(
    kind: PromptKind,
    { pick, text, days, choices }: { pick: number; text: string; days: readonly string[]; choices: readonly Choice[] },
  ) {
    const chosen = choices[pick % choices.length]?.value ?? ''
    if (kind === 'light') return lights[pick % lights.length] ?? ''
    if (kind === 'percent') return String(pick % 101)
    if (kind === 'date') return days[0] ?? ''
    if (kind === 'period') return days.toSorted().join(' – ')
    return ['measure', 'choice', 'passage', 'person', 'party'].includes(kind)
      ? chosen
      : kind === 'measures'
        ? codesOf(choices, pick)
        : text
  }

  const codesOf = (choices: readonly Choice[], pick: number) =>
    choices
      .filter(({ value }, at) => at <= pick % 5 && !value.includes(','))
      .map(({ value }) => value)
      .join(', ')

  const asked = fc
    .integer({ min: 1, max: 9 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => question(`q ${at}`))))

  test('what stood in an untouched modal comes back from it, and Slack takes the modal', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const values = Object.fromEntries(all.map(({ prompt, value }) => [prompt.id, value]))
        const view = modalView(
          form(
            all.map(({ prompt }) => prompt),
            { values, title: 'Eine sehr lange Überschrift hier' },
          ),
        )
        expect(limitFaults(view)).toEqual([])
        expect(back(view)).toEqual({ measure: 'M-03', upon: 'nothing', ...values })
      }),
      { seed: 6, numRuns: 40 },
    )
  })

  test('a wrong value does no harm', () => {
    fc.assert(
      fc.property(asked, word, (all, wrong) => {
        const values = Object.fromEntries(all.map(({ prompt }) => [prompt.id, wrong]))
        const view = modalView(
          form(
            all.map(({ prompt }) => prompt),
            { values, call: { word: wrong || 'x', args: { [wrong]: wrong } } },
          ),
        )
        expect(limitFaults(view)).toEqual([])
        expect(back(view)).toBeDefined()
      }),
      { seed: 6, numRuns: 20 },
    )
  })
})

test.each([undefined, null, 'V1', {}, { type: 'modal', id: 'V1', private_metadata: '', blocks: [], state: {} }])(
  'nothing is made of the view %j',
  (view) => expect([submitted(view), filledIn(view)]).toEqual([undefined, undefined]),
)

test.each(['2026-10-01 – 2026-10-14', '2026-10-01', 'bis 2026-10-14'])(
  'the period %j is understood as it comes back',
  (value) => {
    const prompt = ask('period', 'period', { today: '2026-09-01' })
    const args = back(modalView(form([prompt], { values: { period: value } })))
    expect(args?.['period']).toBe(value)
    expect(acceptValue(prompt, value).ok).toBe(true)
  },
)

test('nothing that anybody named deceives the eye', () => {
  const choices = [{ value: 'a', label: 'Vergabe \u202Eneffo\u2066' }]
  const view = modalView(form([ask('a', 'choice', { label: 'Ma\u0000ßnahme\u200B', hint: '\u2066', choices })]))
  expect(JSON.stringify(view)).toMatch(/"Maßnahme".*"Vergabe neffo"/)
  expect(JSON.stringify(view)).not.toMatch(/\\u|[\u200B\u202E\u2066]/)
})
