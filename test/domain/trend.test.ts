import { describe, expect, test } from 'vitest'
import type { Light } from '#domain/light.ts'
import type { Request } from '#domain/request.ts'
import { trendOf } from '#domain/trend.ts'
import { aRequest } from '#test/domain/given.ts'

const answered = (subject: string, light: Light | null, more: Partial<Request> = {}): Request =>
  aRequest({ id: subject, subject, state: 'answered', light, ...more })

describe('the trend of a plan', () => {
  test('is empty before the first round', () => {
    expect(trendOf([])).toEqual([])
  })

  test('names which measures got better and which worse since the round before', () => {
    const points = trendOf([
      { label: '2025-H2', requests: [answered('up', 'red'), answered('down', 'green'), answered('still', 'yellow')] },
      { label: '2026-H1', requests: [answered('up', 'yellow'), answered('down', 'red'), answered('still', 'yellow')] },
      { label: '2026-H2', requests: [answered('up', 'green'), answered('down', 'red'), answered('new', 'red')] },
    ])
    expect(points.map(({ label, better, worse }) => [label, better, worse])).toEqual([
      ['2025-H2', [], []],
      ['2026-H1', [{ measure: 'up', from: 'red', to: 'yellow' }], [{ measure: 'down', from: 'green', to: 'red' }]],
      ['2026-H2', [{ measure: 'up', from: 'yellow', to: 'green' }], []],
    ])
  })

  test('counts each round as it stood, and its changes against the one before', () => {
    const [first, second] = trendOf([
      { label: '2026-H1', requests: [answered('a', 'red'), aRequest({ subject: 'b', state: 'missing' })] },
      { label: '2026-H2', requests: [answered('a', 'green'), answered('b', 'green'), aRequest({ subject: 'c' })] },
    ])
    expect(first?.figures).toMatchObject({ asked: 2, answered: 1, missing: 1, lights: { red: 1, green: 0 } })
    expect(first?.figures.changes).toMatchObject({ new: 1, better: 0 })
    expect(second?.figures).toMatchObject({ asked: 3, answered: 2, pending: 1, lights: { red: 0, green: 2 } })
    expect(second?.figures.changes).toMatchObject({ better: 1, 'not-comparable': 1, new: 0 })
  })

  test('leaves out measures that are not answered, though their request keeps a light', () => {
    const [, point] = trendOf([
      { label: '2026-H1', requests: [answered('a', 'red')] },
      { label: '2026-H2', requests: [answered('a', 'green', { state: 'excused' })] },
    ])
    expect(point).toMatchObject({ better: [], worse: [] })
  })
})
