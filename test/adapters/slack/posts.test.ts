import type { Button as SlackButton } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { contentOf } from '#adapters/slack/blocks/content.ts'
import { homeView } from '#adapters/slack/blocks/home-view.ts'
import { shownReply } from '#adapters/slack/blocks/shown-reply.ts'
import { wordsInBlocks } from '#adapters/slack/blocks/words-in-blocks.ts'
import { posts, wordsOf } from '#adapters/slack/posts.ts'
import type { Block } from '#report/block.ts'
import { heading, list, paragraph, table } from '#report/build.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'
import { messageOf } from '#test/contract/a-reply.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { planWithMeasures } from '#test/support/plans.ts'
import { limitFaults } from '#test/support/slack/block-limits.ts'

const saying = (body: readonly Block[], more: Partial<Reply> = {}): Reply => ({ body, private: true, ...more })
const posted = (body: readonly Block[], more: Partial<Reply> = {}) =>
  posts(messageOf(saying(body, more))).map(contentOf)
const said = (body: readonly Block[]): string =>
  posts(messageOf(saying(body)))
    .map(wordsOf)
    .join('\n')

const pressing = (label: string, args: Readonly<Record<string, string>> = {}, says = 'melden'): Button => ({
  label,
  says,
  call: { word: 'report', args },
})

const buttonsIn = (blocks: ReturnType<typeof posted>[number]['blocks']): readonly SlackButton[] =>
  blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.flatMap((each) => (each.type === 'button' ? [each] : [])) : [],
  )

test('a prompt shows each measure with its own buttons below it, the likeliest first', async () => {
  await using trial = await aTrial(planWithMeasures(12))
  await trial.at('2026-10-01T09:30')
  const prompt = trial.messages.find(({ kind, content }) => kind === 'prompt' && (content.buttons?.length ?? 0) > 3)
  if (!prompt) throw new Error('Nobody is asked about several measures.')
  const [post] = posts(prompt).map(contentOf)
  expect(limitFaults(post)).toEqual([])
  const shown = (post?.blocks ?? []).map((block) =>
    block.type === 'actions'
      ? `[${buttonsIn([block])
          .map(({ text, style }) => `${text.text}${style ? '!' : ''}`)
          .join('|')}]`
      : wordsInBlocks([block]).slice(0, 6),
  )
  expect(shown).toMatchInlineSnapshot(`
    [
      "Guten ",
      "hier i",
      "Bitte ",
      "M-001 ",
      "Hierzu",
      "[Melden!|Nicht zuständig / abgeben]",
      "M-005 ",
      "Hierzu",
      "[Melden!|Nicht zuständig / abgeben]",
      "M-009 ",
      "Hierzu",
      "[Melden!|Nicht zuständig / abgeben]",
      "Nennen",
      "[Alle nacheinander melden|Später erinnern]",
    ]
  `)
})

test('a settled measure keeps its answer above its button, which is not what most people want next', () => {
  const change: Button = { ...pressing('Ändern', { measure: 'M-01' }), again: true }
  const remark = (words: string): Block => ({
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: words }] }],
  })
  const head = (code: string): Block =>
    paragraph({ type: 'strong', children: [{ type: 'text', value: `${code} Titel` }] })
  const settled = (code: string) => [
    head(code),
    paragraph('✓ Gemeldet'),
    list('Sachstand: gut'),
    remark('Bis Freitag.'),
  ]
  const buttons = [change, pressing('Melden', { measure: 'M-02' })]
  const open = [head('M-02'), paragraph('Noch nie gemeldet.'), paragraph('So geht es.')]
  const [post] = posted([...settled('M-01'), ...open], { buttons })
  const order = (post?.blocks ?? []).map((block) =>
    buttonsIn([block]).length > 0
      ? buttonsIn([block]).map(({ text, style }) => [text.text, style])
      : wordsInBlocks([block]),
  )
  expect(order.flat(2)).toEqual([
    'M-01 Titel',
    expect.stringContaining('Gemeldet'),
    '• Sachstand: gut',
    'Bis Freitag.',
    'Ändern',
    undefined,
    'M-02 Titel',
    'Noch nie gemeldet.',
    'Melden',
    'primary',
    'So geht es.',
  ])
})

test('of two tables in a post the second is told row by row, and on the home page both', () => {
  const body = ['Erste', 'Zweite'].map((caption) => table(caption, ['Nr.', 'Frist'], [['M-01', 'heute']]))
  const [post] = posted(body)
  const types = (blocks: readonly { type: string }[]) => blocks.map(({ type }) => type)
  expect(types(post?.blocks ?? [])).toEqual(['rich_text', 'table', 'rich_text', 'rich_text'])
  expect(types(homeView(saying(body), 'de').blocks)).toEqual(['rich_text', 'rich_text', 'rich_text', 'rich_text'])
})

describe('what is too long for one post', () => {
  const sentence = 'Die Ausschreibung läuft seit März und wird im Herbst vergeben. '
  const heads = Array.from({ length: 30 }, (_, at) => [heading(2, `Teil ${at}`), paragraph(sentence.repeat(8))]).flat()

  test('is cut between blocks, never behind a heading, buttons and files with the last', () => {
    const files = [{ name: 'Bericht.pdf', mediaType: 'application/pdf', sha512: 'abc' }]
    const parts = posted(heads, { buttons: [pressing('Melden')], files })
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap(limitFaults)).toEqual([])
    expect(parts.map(({ blocks }) => blocks.at(-1)?.type)).not.toContain('header')
    expect(parts.map((part) => [buttonsIn(part.blocks).length, part.files ?? []])).toEqual([
      ...parts.slice(1).map(() => [0, []]),
      [1, ['Bericht.pdf']],
    ])
  })

  test('is cut after a sentence where one paragraph alone is too long', () => {
    const parts = posted([paragraph(sentence.repeat(320))])
    const blocks = parts.flatMap((part) => part.blocks).map((block) => wordsInBlocks([block]))
    expect(blocks.length).toBeGreaterThan(6)
    expect(blocks.every((text) => text.length <= 3000 && text.startsWith('Die ') && text.endsWith('vergeben.'))).toBe(
      true,
    )
  })

  test('is cut between words where there is no sentence, and within a word only where there is nothing else', () => {
    const words = posted([paragraph('Donaudampfschiff '.repeat(400))]).flatMap((part) => part.blocks)
    expect(words.map((block) => wordsInBlocks([block])).every((text) => /^(Donaudampfschiff ?)+$/.test(text))).toBe(
      true,
    )
    const emoji = posted([paragraph(`x${'😀'.repeat(4000)}`)]).flatMap((part) => part.blocks)
    expect(emoji.map((block) => wordsInBlocks([block])).every((text) => text.isWellFormed())).toBe(true)
  })

  test('keeps counting a list that goes on in another post', () => {
    const long = {
      type: 'list',
      ordered: true,
      items: Array.from({ length: 90 }, (_, at) => [paragraph(`${sentence}${at}`)]),
    } as const
    expect(said([long]).match(/^\d+\. /gm)).toEqual(Array.from({ length: 90 }, (_, at) => `${at + 1}. `))
  })

  test('says where the rest is when a private answer or the home page has no room for it', () => {
    const body = Array.from({ length: 60 }, () => heads).flat()
    expect(wordsInBlocks(shownReply(saying(body), 'de').at(-1)?.blocks ?? [])).toContain('im Tab „Nachrichten“')
    const { blocks } = homeView(saying(body), 'en')
    expect(JSON.stringify(blocks.at(-1))).toContain('in the “Messages” tab')
    expect(limitFaults({ type: 'home', blocks })).toEqual([])
  })
})

test.each([6, 500])('the overview of %i measures is one answer', async (count) => {
  await using trial = await aTrial(planWithMeasures(count))
  await trial.at('2026-10-01T09:30')
  for (const person of ['stabsstelle', 'strategie'])
    await trial.calls(person, 'report', { measure: '*', light: 'green', text: 'Läuft.' })
  const reply = await trial.calls('koordination', 'status')
  const answers = shownReply(reply ?? saying([]), 'de')
  expect(answers).toHaveLength(1)
  expect(answers.flatMap(limitFaults)).toEqual([])
})

test('lights are bars of squares with their figures and words, all fields first; what nobody has is left out', () => {
  const counted = table(
    'Ampeln',
    ['Feld', 'da', 'Grün', 'Gelb', 'Rot', 'sonst'],
    [
      ['Bildung', '4/5', '2', '1', '–', '1'],
      ['Verkehr', '40/50', '30', '10', '–', '–'],
    ],
  )
  expect(said([counted])).toMatchInlineSnapshot(`
    "Ampeln
    Alle Handlungsfelder: 44 von 55 beantwortet
    🟩🟩🟩🟩🟩🟩🟩🟨🟨⬛⬜⬜
    🟩 Grün 32 · 🟨 Gelb 11 · ⬛ Anderer Stand 1 · ⬜ Keine Rückmeldung 11
    Bildung: 4 von 5 beantwortet
    🟩🟩🟨⬛⬜
    🟩 Grün 2 · 🟨 Gelb 1 · ⬛ Anderer Stand 1 · ⬜ Keine Rückmeldung 1
    Verkehr: 40 von 50 beantwortet
    🟩🟩🟩🟩🟩🟩🟩🟨🟨⬜⬜
    🟩 Grün 30 · 🟨 Gelb 10 · ⬜ Keine Rückmeldung 10"
  `)
})

test('a list within a list goes on with its own numbers', () => {
  const nested: Block = {
    type: 'list',
    ordered: true,
    items: [[paragraph('eins'), list('darin')], [paragraph('zwei')]],
  }
  expect(said([nested])).toBe('1. eins\n  • darin\n2. zwei')
})

test('a link to the web can be pressed, and Slack finds mailboxes itself', () => {
  const link = (url: string, label: string) =>
    posted([{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: label }] }] }])
  for (const url of ['https://stadt.example/a', 'http://stadt.example'])
    expect(JSON.stringify(link(url, 'Rathaus'))).toContain(`{"type":"link","url":"${url}"}`)
  for (const [url, label] of [
    ['javascript:alert(1)', 'hier'],
    ['mailto:amt@stadt.example', 'amt@stadt.example'],
  ] as const)
    expect(JSON.stringify(link(url, label))).not.toContain('"link"')
})

describe('a button', () => {
  const one = (button: Button) => posted([paragraph('Ja?')], { buttons: [button] })[0]?.blocks ?? []

  test('with a long label is cut at a word', () => {
    const [shown] = buttonsIn(
      one(pressing('Fortschreibung des Masterplans für den Radverkehr in allen Stadtbezirken und darüber hinaus')),
    )
    expect(shown?.text.text).toBe('Fortschreibung des Masterplans für den Radverkehr in allen Stadtbezirken…')
  })

  test('that cannot carry its invocation says what to type', () => {
    const blocks = one(pressing('Absenden', { text: 'x'.repeat(2000) }, 'absenden'))
    expect(buttonsIn(blocks)).toEqual([])
    expect(wordsInBlocks(blocks)).toContain('Absenden: absenden')
  })

  test('bears the code of its measure beside others of the same label', () => {
    const buttons = ['M-01', 'M-02'].map((measure) => pressing('Erinnern', { measure }))
    const [post] = posted([list('M-01 fehlt', 'M-02 fehlt')], { buttons })
    expect(buttonsIn(post?.blocks ?? []).map(({ text }) => text.text)).toEqual(['Erinnern: M-01', 'Erinnern: M-02'])
  })

  test('that opens the form stands beside what is asked in words', () => {
    const form = {
      call: { word: 'report', args: {} },
      title: 'Melden',
      questions: [],
      values: {},
      language: 'de',
    } as const
    const [post] = posted([paragraph('Welche Ampel?')], { form })
    expect(buttonsIn(post?.blocks ?? []).map(({ text }) => text.text)).toEqual(['Formular öffnen'])
  })
})

test.each([
  [
    [paragraph('Guten Tag, Frau Ö & Söhne,'), paragraph('bitte melden Sie <M-03>. Danke.')],
    'Guten Tag, Frau Ö &amp; Söhne, bitte melden Sie &lt;M-03&gt;.',
  ],
  [[heading(1, 'Zwischenbericht')], 'Zwischenbericht'],
  [[], 'Masterplan'],
])('a phone shows %j as %s', (body, text) => expect(posted(body)[0]?.text).toBe(text))

test('what was kept is read back, and what is no post of ours is not', () => {
  expect(() => wordsOf({ content: { body: [] } })).toThrow('text')
  expect(() => wordsOf({ content: { text: 'x', blocks: [{ type: 'marquee' }] } })).toThrow('blocks')
})
