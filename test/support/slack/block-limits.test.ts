import { describe, expect, test } from 'vitest'
import { limitFaults } from './block-limits.ts'

const x = (length: number): string => 'x'.repeat(length)
const times = <Thing>(count: number, make: (at: number) => Thing): readonly Thing[] =>
  Array.from({ length: count }, (_, at) => make(at))

const plain = (length: number) => ({ type: 'plain_text', text: x(length) })
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: x(length) })
const rich = (length: number) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: x(length) }] }],
})
const divider = { type: 'divider' }
const button = (more: object = {}) => ({ type: 'button', text: plain(1), ...more })
const option = (more: object = {}) => ({ text: plain(1), value: 'v', ...more })
const options = (count: number) => times(count, (at) => ({ text: plain(1), value: `v${at}` }))

const message = (...blocks: readonly object[]) => ({ text: 'Gemeldet.', blocks })
const modal = (blocks: readonly object[], more: object = {}) => ({
  type: 'modal',
  title: plain(24),
  submit: plain(24),
  blocks,
  ...more,
})
const home = (...blocks: readonly object[]) => ({ type: 'home', blocks })
const acting = (...elements: readonly object[]) => message({ type: 'actions', elements })
const asking = (element: object, more: object = {}) => modal([{ type: 'input', label: plain(1), element, ...more }])
const cells = (rows: number, columns: number, length: number) => ({
  type: 'table',
  rows: times(rows, () => times(columns, () => ({ type: 'raw_text', text: x(length) }))),
})

/** What is checked, a payload with so much of it, and how much of it Slack takes. */
const most: readonly (readonly [what: string, payload: (count: number) => object, limit: number])[] = [
  ['blocks of a message', (n) => message(...times(n, () => divider)), 50],
  ['blocks of a modal', (n) => modal(times(n, () => divider)), 100],
  ['blocks of a home page', (n) => home(...times(n, () => divider)), 100],
  ['attachments', (n) => ({ text: 'x', attachments: times(n, () => ({})) }), 100],
  ['text of a message', (n) => ({ text: x(n) }), 40_000],
  ['text of a section', (n) => message({ type: 'section', text: mrkdwn(n) }), 3000],
  ['fields', (n) => message({ type: 'section', fields: times(n, () => plain(1)) }), 10],
  ['text of a field', (n) => message({ type: 'section', fields: [plain(n)] }), 2000],
  ['header', (n) => message({ type: 'header', text: plain(n) }), 150],
  ['elements of a context', (n) => message({ type: 'context', elements: times(n, () => plain(1)) }), 10],
  ['elements of actions', (n) => acting(...times(n, () => button())), 25],
  ['alternative of an image', (n) => message({ type: 'image', image_url: 'https://a.example', alt_text: x(n) }), 2000],
  [
    'title of an image',
    (n) => home({ type: 'image', image_url: 'https://a.example', alt_text: 'x', title: plain(n) }),
    2000,
  ],
  ['markdown', (n) => message({ type: 'markdown', text: x(n) }), 12_000],
  ['rows of a table', (n) => message(cells(n, 1, 1)), 100],
  ['cells of a row', (n) => message(cells(1, n, 1)), 20],
  ['settings of columns', (n) => message({ ...cells(1, 1, 1), column_settings: times(n, () => null) }), 20],
  ['characters of a table', (n) => message(cells(1, 1, n)), 10_000],
  ['tables of a message', (n) => message(...times(n, () => cells(1, 1, 1))), 1],
  ['block id', (n) => message({ ...divider, block_id: x(n) }), 255],
  ['action id', (n) => acting(button({ action_id: x(n) })), 255],
  ['label of a button', (n) => acting(button({ text: plain(n) })), 75],
  ['spoken label of a button', (n) => acting(button({ accessibility_label: x(n) })), 75],
  ['value of a button', (n) => acting(button({ value: x(n) })), 2000],
  ['address of a button', (n) => acting(button({ url: `https://a.example/${x(n - 18)}` })), 3000],
  ['title of a confirmation', (n) => acting(button({ confirm: { title: plain(n), text: plain(1) } })), 100],
  ['text of a confirmation', (n) => acting(button({ confirm: { text: plain(n) } })), 300],
  ['yes of a confirmation', (n) => acting(button({ confirm: { text: plain(1), confirm: plain(n) } })), 30],
  ['no of a confirmation', (n) => acting(button({ confirm: { text: plain(1), deny: plain(n) } })), 30],
  ['options of a menu', (n) => acting({ type: 'static_select', options: options(n) }), 100],
  [
    'groups of a menu',
    (n) => acting({ type: 'static_select', option_groups: times(n, () => ({ label: plain(1), options: options(1) })) }),
    100,
  ],
  [
    'options of a group',
    (n) => acting({ type: 'static_select', option_groups: [{ label: plain(1), options: options(n) }] }),
    100,
  ],
  [
    'label of a group',
    (n) => acting({ type: 'static_select', option_groups: [{ label: plain(n), options: options(1) }] }),
    75,
  ],
  ['label of an option', (n) => acting({ type: 'static_select', options: [option({ text: plain(n) })] }), 75],
  ['value of an option', (n) => acting({ type: 'static_select', options: [option({ value: x(n) })] }), 75],
  [
    'description of an option',
    (n) => acting({ type: 'static_select', options: [option({ description: plain(n) })] }),
    75,
  ],
  ['options of an overflow', (n) => acting({ type: 'overflow', options: options(n) }), 5],
  ['boxes', (n) => asking({ type: 'checkboxes', options: options(n) }), 10],
  ['radio buttons', (n) => asking({ type: 'radio_buttons', options: options(n) }), 10],
  ['placeholder', (n) => asking({ type: 'plain_text_input', placeholder: plain(n) }), 150],
  ['length asked of a text', (n) => asking({ type: 'plain_text_input', max_length: n }), 3000],
  ['text that a field begins with', (n) => asking({ type: 'plain_text_input', initial_value: x(n) }), 3000],
  [
    'text that a shorter field begins with',
    (n) => asking({ type: 'plain_text_input', max_length: 9, initial_value: x(n) }),
    9,
  ],
  [
    'number that a field begins with',
    (n) => asking({ type: 'number_input', is_decimal_allowed: false, max_value: '100', initial_value: `${n}` }),
    100,
  ],
  ['files asked for', (n) => asking({ type: 'file_input', max_files: n }), 10],
  ['label of an input', (n) => asking({ type: 'plain_text_input' }, { label: plain(n) }), 2000],
  ['hint of an input', (n) => asking({ type: 'plain_text_input' }, { hint: plain(n) }), 2000],
  ['title of a modal', (n) => modal([], { title: plain(n) }), 24],
  ['submit of a modal', (n) => modal([], { submit: plain(n) }), 24],
  ['close of a modal', (n) => modal([], { close: plain(n) }), 24],
  ['what a view carries along', (n) => modal([], { private_metadata: x(n) }), 3000],
  ['callback id', (n) => modal([], { callback_id: x(n) }), 255],
  ['external id', (n) => ({ ...home(), external_id: x(n) }), 255],
  [
    'indent of a list',
    (n) =>
      message({
        type: 'rich_text',
        elements: [{ type: 'rich_text_list', style: 'bullet', indent: n, elements: rich(1).elements }],
      }),
    8,
  ],
  [
    'fields that take the cursor',
    (n) =>
      modal(
        times(n, () => ({
          type: 'input',
          label: plain(1),
          element: { type: 'plain_text_input', focus_on_load: true },
        })),
      ),
    1,
  ],
]

describe('Slack takes this much, and not one more', () => {
  test.each(most)('%s', (_what, payload, limit) => {
    expect(limitFaults(payload(limit))).toEqual([])
    expect(limitFaults(payload(limit + 1))).not.toEqual([])
  })

  test('characters of all blocks of a message together', () => {
    const around = JSON.stringify([rich(0)]).length
    expect(limitFaults(message(rich(13_200 - around)))).toEqual([])
    expect(limitFaults(message(rich(13_201 - around)))).toEqual(['msg_blocks_too_long: 13201 characters'])
  })

  test('bytes of a view', () => {
    const around = JSON.stringify(home(rich(0))).length
    expect(limitFaults(home(rich(250_000 - around)))).toEqual([])
    expect(limitFaults(home(rich(250_001 - around)))).toEqual(['view_too_large'])
  })
})

const wrong: readonly (readonly [what: string, payload: object])[] = [
  ['nothing said at all', {}],
  ['an unknown block', message({ type: 'marquee', text: plain(1) })],
  ['a field that a block does not have', message({ ...divider, colour: 'red' })],
  ['a section that says nothing', message({ type: 'section' })],
  ['an empty text', message({ type: 'section', text: plain(0) })],
  ['an empty rich text', message({ type: 'rich_text', elements: [] })],
  ['an empty piece of rich text', message(rich(0))],
  ['an empty cell', message(cells(1, 1, 0))],
  ['mrkdwn in a header', message({ type: 'header', text: mrkdwn(1) })],
  ['a table in a modal', modal([cells(1, 1, 1)])],
  ['a table on the home page', home(cells(1, 1, 1))],
  ['markdown on the home page', home({ type: 'markdown', text: 'x' })],
  ['an input in a message', message({ type: 'input', label: plain(1), element: { type: 'plain_text_input' } })],
  ['an input without a label', modal([{ type: 'input', element: { type: 'plain_text_input' } }])],
  [
    'inputs in a modal that cannot be sent',
    modal([{ type: 'input', label: plain(1), element: { type: 'datepicker' } }], { submit: undefined }),
  ],
  ['a button as an input', asking(button())],
  ['a menu without choices', acting({ type: 'static_select', options: [] })],
  [
    'a menu with choices and groups',
    acting({ type: 'static_select', options: options(1), option_groups: [{ label: plain(1), options: options(1) }] }),
  ],
  [
    'a choice made that is not offered',
    asking({ type: 'radio_buttons', options: options(2), initial_option: option({ value: 'w' }) }),
  ],
  ['a date that does not exist', asking({ type: 'datepicker', initial_date: '2026-02-30' })],
  ['a block id that is there twice', message({ ...divider, block_id: 'a' }, { ...divider, block_id: 'a' })],
  ['an action id that is there twice', acting(button({ action_id: 'a' }), button({ action_id: 'a' }))],
]

describe('Slack does not take', () => {
  test.each(wrong)('%s', (_what, payload) => expect(limitFaults(payload)).toHaveLength(1))
})

test('a fault says where it is', () => {
  expect(limitFaults(message(divider, { type: 'header', text: plain(151) }))).toEqual([
    'Too big: expected string to have <=150 characters [json-pointer:/blocks/1/text/text]',
  ])
})

test('the same action id in different blocks is no fault', () => {
  const row = { type: 'actions', elements: [button({ action_id: 'a' })] }
  expect(limitFaults(message(row, row))).toEqual([])
})
