import { expect, test } from 'vitest'
import { chatRuns } from '#report/chat-runs.ts'
import type { Inline } from '#report/inline.ts'

const t = (value: string): Inline => ({ type: 'text', value })
const isPressable = (address: string): boolean => address.startsWith('https:')

/** What is shown; what can be pressed in brackets. */
const shown = (...children: readonly Inline[]): string =>
  chatRuns(children, isPressable)
    .map(({ text, href }) => (href === undefined ? text : `[${text}]${href === text ? '' : `→${href}`}`))
    .join('')

test.each([
  ['https://evil.example/a', 'Rathaus', 'Rathaus ([https://evil.example/a])'],
  ['https://stadt.example', 'https://stadt.example', '[https://stadt.example]'],
  ['https://stadt.example', 'https://evil.example', 'https://evil.example ([https://stadt.example])'],
  ['http://stadt.example', 'Rathaus', 'Rathaus (http://stadt.example)'],
  ['#m-03', 'Seite 4', 'Seite 4'],
  [' ', 'nirgends', 'nirgends'],
  ['javascript:alert(1)', 'hier', 'hier (javascript:alert(1))'],
  ['https://stadt.example/\u202Etxt', 'https://stadt.example/\u202Etxt', '[https://stadt.example/txt]'],
  ['mailto:amt@stadt.example', 'amt@stadt.example', '[amt@stadt.example]→mailto:amt@stadt.example'],
  ['mailto:amt@stadt.example', 'kim@stadt.example', 'kim@stadt.example (mailto:amt@stadt.example)'],
])('a link to %j with the label %j shows %s', (url, label, seen) =>
  expect(shown({ type: 'link', url, children: [t(label)] })).toBe(seen),
)

test('styles hold for all that stands in them, and what is not seen is left out', () => {
  const children: readonly Inline[] = [
    t('\u200b'),
    { type: 'strong', children: [t('fett'), { type: 'emphasis', children: [{ type: 'code', value: 'alles' }] }] },
    { type: 'break' },
    { type: 'light', light: 'red', label: 'Rot' },
    { type: 'milestone', state: 'reached', label: 'erreicht' },
  ]
  expect(chatRuns(children, isPressable, { code: true })).toEqual([
    { text: 'fett', strong: true, code: true },
    { text: 'alles', strong: true, emphasis: true, code: true },
    { text: '\n' },
    { text: '◆\u00a0Rot', code: true },
    { text: expect.stringMatching(/^\S+\u00a0erreicht$/), code: true },
  ])
})
