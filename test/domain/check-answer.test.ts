import { describe, expect, test } from 'vitest'
import type { AnswerContent } from '#domain/answer.ts'
import { checkAnswer, missingQuestions } from '#domain/check-answer.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'

const content = (more: Partial<AnswerContent> = {}): AnswerContent => ({
  light: 'green',
  percent: 60,
  fields: { text: 'Das Konzept liegt vor.' },
  ...more,
})
const check = (more: Partial<AnswerContent>) => checkAnswer(content(more), standardQuestionnaire)

describe('an answer is kept', () => {
  test('with its texts trimmed, without empty ones and without what is not asked', () => {
    const fields = { text: '  Liegt vor.\n', next: '  ', note: 'intern', weather: 'sonnig' }
    expect(check({ fields })).toEqual(accepted(content({ fields: { text: 'Liegt vor.', note: 'intern' } })))
  })

  test('with a cause that its light would not need', () => {
    const fields = { text: 'Liegt vor.', cause: 'Personalmangel' }
    expect(check({ fields })).toEqual(accepted(content({ fields })))
  })

  test.each([null, 0, 100])('with percent %s', (percent) => {
    expect(check({ percent })).toEqual(accepted(content({ percent })))
  })

  test('without light and percent where the questionnaire has neither', () => {
    const texts = standardQuestionnaire.filter(({ kind }) => kind === 'text')
    expect(checkAnswer(content(), texts)).toEqual(accepted(content({ light: null, percent: null })))
  })
})

describe('an answer is refused', () => {
  test.each<[string, Partial<AnswerContent>, Problem]>([
    ['below 0 percent', { percent: -1 }, { kind: 'bad-percent', text: '-1' }],
    ['above 100 percent', { percent: 101 }, { kind: 'bad-percent', text: '101' }],
    ['with a broken percent', { percent: 12.5 }, { kind: 'bad-percent', text: '12.5' }],
    ['without a light', { light: null }, { kind: 'empty-text', question: 'light' }],
    ['with an empty text', { fields: { text: ' \n' } }, { kind: 'empty-text', question: 'text' }],
    [
      'over the limit',
      { fields: { text: 'ü'.repeat(4001) } },
      { kind: 'text-too-long', question: 'text', length: 4001, limit: 4000 },
    ],
    [
      'yellow without cause',
      { light: 'yellow' },
      { kind: 'cause-missing', light: 'yellow', questions: ['cause', 'options'] },
    ],
    [
      'red without options',
      { light: 'red', fields: { text: 'Steht.', cause: 'Vergabe' } },
      { kind: 'cause-missing', light: 'red', questions: ['options'] },
    ],
  ])('%s', (_, more, problem) => {
    expect(check(more)).toEqual(refused(problem))
  })

  test('for a text that is just as long as allowed it is not, counted in characters as people see them', () => {
    expect(check({ fields: { text: '🚦'.repeat(4000) } }).ok).toBe(true)
  })

  test('without a percent where the city requires one', () => {
    const questionnaire = standardQuestionnaire.map((question) => ({ ...question, required: true }))
    expect(checkAnswer(content({ percent: null }), questionnaire)).toEqual(
      refused({ kind: 'empty-text', question: 'percent' }),
    )
    expect(missingQuestions(content({ percent: 0 }), questionnaire).map(({ id }) => id)).toEqual(['next', 'note'])
  })
})

describe('still to be asked', () => {
  test.each<[string, Partial<AnswerContent>, readonly string[]]>([
    ['of nothing said yet', {}, ['light', 'text']],
    ['of a bare green', { light: 'green' }, ['text']],
    ['of a bare red', { light: 'red' }, ['text', 'cause', 'options']],
    ['of a yellow with blank cause', { light: 'yellow', fields: { text: 'x', cause: ' ', options: 'y' } }, ['cause']],
    ['of a complete answer', content(), []],
  ])('%s', (_, given, expected) => {
    expect(missingQuestions(given, standardQuestionnaire).map(({ id }) => id)).toEqual(expected)
  })
})
