import { expect, test } from 'vitest'
import { whereToCut } from '#report/where-to-cut.ts'

test.each([
  ['after a sentence', 'Das ist fertig. Nun kommt noch etwas', 25, 'Das ist fertig.'],
  ['after its quotation marks', 'Er sagt: „Fertig.“ Nun kommt', 24, 'Er sagt: „Fertig.“'],
  ['at the end of a line', 'Das ist fertig\nNun kommt', 20, 'Das ist fertig'],
  ['between words where the sentence is short', 'Ja. Nun kommt noch etwas', 20, 'Ja. Nun kommt noch '],
  ['in a word that is too long', 'Fortschreibung', 5, 'Forts'],
  ['before a character of two halves', 'abc🔴', 4, 'abc'],
])('a text is cut %s', (_, text, end, head) => expect(text.slice(0, whereToCut(text, end))).toBe(head))
