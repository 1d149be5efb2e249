import { describe, expect, test } from 'vitest'
import { lights } from '#domain/light.ts'
import {
  appliesTo,
  type Condition,
  isField,
  knownQuestions,
  ownQuestion,
  questionKinds,
} from '#domain/questionnaire.ts'

const asked = (when: Condition) => ({ ...ownQuestion, id: 'question', when })

describe('a question', () => {
  test.each([
    ['always', 'always', lights],
    ['of yellow and red', 'not-green', ['yellow', 'red']],
    ['of the lights it names', ['on-hold', 'dropped'], ['on-hold', 'dropped']],
    ['of none, if it names none', [], []],
  ] as const)('is asked %s', (_, when, of) => {
    expect(lights.filter((light) => appliesTo(asked(when), light))).toEqual(of)
  })

  test.each([null, undefined])('hangs on a light that is known: with %s only what is always asked is', (light) => {
    const conditions = ['always', 'not-green', ['green'], lights] as const
    expect(conditions.map((when) => appliesTo(asked(when), light))).toEqual([true, false, false, false])
  })

  test('is kept among the fields of an answer, but for light and percentage', () => {
    expect(questionKinds.filter((kind) => isField({ kind }))).toEqual(['text', 'milestones', 'cost', 'links'])
  })

  test('is known by one id only', () => {
    expect(new Set(knownQuestions.map(({ id }) => id)).size).toBe(knownQuestions.length)
  })
})
