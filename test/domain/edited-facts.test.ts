import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editedFacts, editsAt } from '#domain/edited-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { outdatedEdits } from '#domain/outdated-edits.ts'
import type { PaperEdit } from '#domain/paper.ts'
import { generalPassages, measureOf, measurePassage } from '#domain/passage.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'

const report = aReport([
  aMeasure('M-01', 'Konzept', { now: anAnswer('Läuft.', { incomplete: ['cause'], light: 'red' }) }),
  aMeasure('B5/6', 'Schulen', { now: anAnswer('Steht.', { partner: 'Stadtwerke' }) }),
  aMeasure('M-03', 'Ohne Rückmeldung'),
])

const passages = [
  ...generalPassages,
  ...['M-01', 'B5/6'].flatMap((code) => ['text', 'cause', 'next'].map((question) => measurePassage(code, question))),
]

const edit = (no: number, passage: string, text: string | null, original = ''): PaperEdit => ({
  paper: 'p',
  no,
  passage,
  text,
  original,
})

const shown = (history: readonly PaperEdit[], no = history.length): InterimReport =>
  editedFacts(report, editsAt(history, no))

/** A history of one edit a version. */
const histories = fc
  .array(fc.tuple(fc.constantFrom(...passages), fc.option(fc.string({ minLength: 1 }))), { maxLength: 12 })
  .map((edits) => edits.map(([passage, text], at) => edit(at + 1, passage, text)))

describe('what is written for a paper', () => {
  test('is not left standing as a partner’s own words', () => {
    expect(shown([]).profiles[1]?.now).not.toHaveProperty('reworded')
    expect(shown([edit(1, 'B5/6/text', 'Steht fest.')]).profiles[1]?.now).toMatchObject({ reworded: true })
    expect(shown([edit(1, 'M-01/text', 'Ruht.')]).profiles[0]?.now).not.toHaveProperty('reworded')
  })

  test('stands in its facts in place of what the answers say', () => {
    const facts = shown([
      edit(1, 'introduction', 'Zur Lage.'),
      edit(2, 'proposal', 'Der Ausschuss stimmt zu.'),
      edit(3, 'summary', 'Es geht voran.'),
      edit(4, 'M-01/cause', 'Zwei Stimmen fehlen.'),
    ])
    expect(facts).toMatchObject({ introduction: 'Zur Lage.', summary: 'Es geht voran.' })
    expect(facts.plan.paper.proposal).toBe('Der Ausschuss stimmt zu.')
    expect(facts.profiles[0]?.now).toMatchObject({
      fields: { text: 'Läuft.', cause: 'Zwei Stimmen fehlen.' },
      incomplete: [],
    })
    expect(facts.profiles.slice(1)).toEqual(report.profiles.slice(1))
  })

  test('is of each passage the last version, in whatever order the rows come', () => {
    const [first, second, third] = [edit(1, 'summary', 'a'), edit(2, 'summary', 'b'), edit(3, 'summary', 'c')] as const
    expect([...editsAt([third, first, second], 3).values()]).toEqual([third])
    expect([...editsAt([third, second, first], 2).values()]).toEqual([second])
    expect(editsAt([edit(2, 'summary', null), first], 2).size).toBe(0)
  })

  test('fills those gaps of an answer that it names, and no others', () => {
    const gappy = aReport([
      aMeasure('M-01', 'Konzept', { now: anAnswer('', { incomplete: ['text', 'cause', 'options'] }) }),
    ])
    const edits = editsAt([edit(1, 'M-01/text', 'Es läuft.'), edit(2, 'M-01/cause', 'Zu wenig Personal.')], 2)
    expect(editedFacts(gappy, edits).profiles[0]?.now).toMatchObject({
      fields: { text: 'Es läuft.', cause: 'Zu wenig Personal.' },
      incomplete: ['options'],
    })
  })

  test('adds neither introduction nor summary where none is written', () => {
    expect(Object.keys(shown([]))).toEqual(Object.keys(report))
  })

  test('gives no answer to a measure without one', () => {
    expect(shown([edit(1, 'M-03/text', 'Doch etwas.')])).toEqual(report)
  })

  test('changes nothing in what was there before', () => {
    const before = structuredClone(report)
    fc.assert(fc.property(histories, (history) => void shown(history)))
    expect(report).toEqual(before)
  })

  test('restored, is as if it had never been written', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const restored = passages.map((passage, at) => edit(history.length + 1 + at, passage, null))
        expect(shown([...history, ...restored])).toEqual(report)
      }),
    )
  })

  test('does not depend on the order in which other passages are written, nor on that of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(passages), fc.shuffledSubarray(passages), (some, others) => {
        const chosen = some.filter((passage) => others.includes(passage))
        const inOrder = (order: readonly string[]) =>
          order
            .filter((passage) => chosen.includes(passage))
            .map((passage, at) => edit(at + 1, passage, `Zu ${passage}`))
        expect(shown(inOrder(others))).toEqual(shown(inOrder(some)))
        expect(shown(inOrder(some).toReversed())).toEqual(shown(inOrder(some)))
      }),
    )
  })

  test('in a version, is what was written until then', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 12 }), (history, no) => {
        expect(shown(history, no)).toEqual(shown(history.slice(0, no)))
      }),
    )
  })

  test('is kept by a new draft only where its original reads as before', () => {
    const history = [edit(1, 'summary', 'Kurz.', 'Lang.'), edit(2, 'proposal', 'Ja.', 'Kenntnisnahme.')]
    const now = new Map([
      ['summary', 'Länger.'],
      ['proposal', 'Kenntnisnahme.'],
    ])
    expect(outdatedEdits(editsAt(history, 2), now)).toEqual([history[0]])
    expect(outdatedEdits(editsAt(history, 2), new Map())).toEqual(history)
  })
})

test('a passage of a measure names its code, whatever it looks like, and the question', () => {
  expect(measureOf(measurePassage('B5/6', 'text'))).toEqual({ code: 'B5/6', question: 'text' })
  expect(measureOf('summary')).toBeUndefined()
})
