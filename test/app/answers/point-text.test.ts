import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pointText } from '#app/answers/point-text.ts'
import { saysTooLittle } from '#app/answers/says-too-little.ts'

const no = 5
const headings = ['Zu 5:', 'zu 5.', 'Zu 5', 'Zu Punkt 5 –', 'Punkt 5:', 'To 5:', 'On point 5.', 'Zu Nr. 5:']
const ratings = [
  'grün 60',
  'gelb',
  'Gelb:',
  'rot, 40 %',
  'green 40',
  'Yellow.',
  'gürn 60',
  '60 %',
  '60 Prozent:',
  'erledigt 100',
]
const sentences = [
  'Das Konzept liegt vor.',
  'Wir arbeiten daran.',
  'Es läuft, 2. Lesung ist im Mai.',
  'The concept is ready.',
  'Grün 60 % der Flächen sind begrünt.',
  'Rot ist nur die Vergabe.',
  'Zu 6 wird verwiesen.',
  '60 % Ökostrom sind erreicht.',
  '5. Oktober 2026 ist der Termin.',
  '5. Sitzung des Beirats war im Mai.',
  '5 Punkte sind offen.',
  'Zu 5.3 Millionen kam es nicht.',
  'Rot, Gelb und Grün sind Farben.',
  'Erledigt: Die Stelle ist besetzt.',
  '5. Die Stelle ist besetzt. 6. Das Konzept liegt vor.',
]

const before = fc.oneof(
  fc.constantFrom(...headings).map((words) => ({ why: 'heading', words })),
  fc.constantFrom(...ratings).map((words) => ({ why: 'rating', words })),
)
/** After these what comes first has nothing before it that could be told from it. */
const clear = sentences.filter((sentence) => /^(?:Das|Wir|Es|The)\s/.test(sentence))

it('leaves out the heading and the rating before a text in any order, and names each with its own reason', () => {
  fc.assert(
    fc.property(fc.array(before, { maxLength: 4 }), fc.constantFrom(...clear), (parts, sentence) => {
      const { text, leftOut } = pointText([...parts.map(({ words }) => words), sentence].join(' '), no, false)
      expect(text).toBe(sentence)
      const shown = leftOut.map(({ why, words }) => `${why} ${words}`).join(' ')
      for (const { why, words } of parts) expect(shown).toContain(`${why} ${words.replace(/[\s.:–]+$/, '')}`)
      expect(leftOut.every(({ why }) => parts.some((part) => part.why === why))).toBe(true)
    }),
    { seed: 2021, numRuns: 300 },
  )
})

it('takes a number alone for the heading where it can be nothing else', () => {
  for (const said of ['5. Es läuft.', '5) Es läuft.', '5 Es läuft.', 'Zu 5: 5. Es läuft.', '5. gelb Es läuft.'])
    expect(pointText(said, no, false).text).toBe('Es läuft.')
})

it('leaves a sentence as it is, and a rating where one is asked for', () => {
  for (const sentence of sentences) expect(pointText(sentence, no, false)).toEqual({ text: sentence, leftOut: [] })
  expect(pointText('Zu 5: Grün 60 Das Konzept liegt vor.', no, true).text).toBe('Grün 60 Das Konzept liegt vor.')
})

it('takes no word alone, no light and no command for a text', () => {
  const slips = [
    'ok',
    'grün',
    'grün 60 %',
    '60',
    'Zu 5: ok',
    'abschnitte',
    'wieder öffnen',
    'not mine',
    'gelb 60 läuft',
    'Punkt 5: rot',
  ]
  expect(slips.filter((slip) => !saysTooLittle(slip))).toEqual([])
  const texts = ['Wird geprüft.', 'Erledigt seit Mai.', 'Grün 60 % der Flächen', 'Zu 5: Es läuft.', ...sentences]
  expect(texts.filter((text) => saysTooLittle(text))).toEqual([])
})
