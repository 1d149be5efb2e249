import { expect, test } from 'vitest'
import { catalogue } from '#text/catalogue.ts'
import { sayIn } from '#text/say.ts'
import { understand } from '#app/chat/understand.ts'
import type { Actor } from '#app/contracts/actor.ts'

const words = catalogue('de')
const person = { id: 'p', name: 'Leitung', language: null, zone: null, party: null, left: null }
const by: Actor = { person, roles: [], words, say: sayIn('de', 'Europe/Berlin', words) }

test.each([
  ['/masterplan status', true, { kind: 'command', word: 'status', rest: '' }],
  ['!masterplan stand rot', false, { kind: 'command', word: 'status', rest: 'rot' }],
  ['/mp STATUS', false, { kind: 'command', word: 'status', rest: '' }],
  ['/masterplan', true, { kind: 'command', word: 'help', rest: '' }],
  ['Unverändert M-03', true, { kind: 'command', word: 'same', rest: 'M-03' }],
  ['unveraendert', true, { kind: 'command', word: 'same', rest: '' }],
  ['/status', true, { kind: 'command', word: 'status', rest: '' }],
  ['/masterplan wie steht es?', false, { kind: 'command', word: 'status', rest: '' }],
  ['Wie steht’s ?', true, { kind: 'command', word: 'status', rest: '' }],
  ['wie steht es mit M-02?', true, { kind: 'command', word: 'status', rest: 'M-02' }],
  ['How are things?', true, { kind: 'command', word: 'status', rest: '' }],
  ['Die Vergabe läuft und ist im Plan', true, { kind: 'sentence', text: 'Die Vergabe läuft und ist im Plan' }],
  ['gelb 60 Die Vergabe läuft', true, { kind: 'sentence', text: 'gelb 60 Die Vergabe läuft' }],
  ['Guten Morgen zusammen', false, { kind: 'not-for-us' }],
  ['status', false, { kind: 'not-for-us' }],
])('“%s” (alone with us: %s)', (text, direct, meaning) => {
  expect(understand(text, direct, by)).toEqual(meaning)
})

test.each([
  ['stauts', 'status'],
  ['/masterplan zwischenberich vorschau', 'zwischenbericht'],
  ['melde M-03', 'melden'],
  ['unverändert?', 'unverändert'],
])('“%s” is a slip for %s', (text, nearest) => {
  expect(understand(text, true, by)).toMatchObject({ kind: 'mistake', problem: { kind: 'unknown-command', nearest } })
})

test('names no nearest command where none is near', () => {
  expect(understand('/masterplan xyzzy', true, by)).toMatchObject({ kind: 'mistake', problem: { nearest: null } })
})

test.each(['/mp wie läuft es?', 'wie M-03', '/mp nicht so', '/mp wieder'])(
  '“%s” is no slip for a command that changes something',
  (text) => {
    const meaning = understand(text, true, by)
    expect(meaning.kind === 'mistake' ? meaning.problem : meaning).not.toHaveProperty(
      'nearest',
      expect.stringMatching(/^(?:wieder|nicht) /),
    )
  },
)

test('of a name of two words both are there in a slip', () => {
  const problem = { kind: 'unknown-command', nearest: 'nicht zuständig' }
  expect(understand('/mp nicht zuständg M-03', true, by)).toMatchObject({ kind: 'mistake', problem })
})

test.each(['!mp gelb 60 Es läuft.', '!mp M-03 grün 20 Es läuft.'])('“%s” among others belongs elsewhere', (text) => {
  expect(understand(text, false, by)).toEqual({ kind: 'mistake', problem: { kind: 'answer-in-room' } })
})
