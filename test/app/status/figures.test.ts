import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lights } from '#domain/light.ts'
import type { Request } from '#domain/request.ts'
import { requestStates } from '#domain/request.ts'
import { trendOf } from '#domain/trend.ts'
import { paperFacts } from '#app/papers/paper-facts.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import { aDirectory, aMeasure, anAnswer, aRequest, aRound } from '#test/domain/given.ts'
import { aCity, aPlan } from '#test/domain/a-city.ts'

const asked = fc.record({
  state: fc.constantFrom(...requestStates),
  light: fc.option(fc.constantFrom(...lights)),
  late: fc.boolean(),
  unchangedRounds: fc.nat({ max: 2 }),
})

/** Two rounds of the same measures, each asked or not. */
const rounds = fc.array(fc.record({ before: fc.option(asked), now: fc.option(asked) }), { maxLength: 12 })
type Rounds = typeof rounds extends fc.Arbitrary<infer T> ? T : never

/** A store that holds these rounds and nothing else. */
function storeOf(plan: Rounds): Powers['store'] {
  const of = (which: 'before' | 'now'): readonly Request[] =>
    plan.flatMap((measure, at) => {
      const one = measure[which]
      if (!one) return []
      const answered = one.state === 'answered'
      const id = `${which}${at}`
      const light = answered ? one.light : null
      return [
        aRequest({ id, round: which, subject: `m${at}`, state: one.state, light, answer: answered ? `a-${id}` : null }),
      ]
    })
  const answersOf = (which: 'before' | 'now') =>
    of(which).flatMap(({ id, answer, light }) => {
      const one = plan[Number(id.slice(which.length))]?.[which]
      return answer && one
        ? [anAnswer({ id: answer, request: id, light, late: one.late, unchangedRounds: one.unchangedRounds })]
        : []
    })
  const named = (round: string): 'before' | 'now' => (round === 'now' ? 'now' : 'before')
  const store = {
    measures: {
      of: async () => plan.map((_, at) => aMeasure({ id: `m${at}`, code: `M-${at}`, position: at })),
      fieldsOf: async () => [],
      linksOf: async () => [],
    },
    comments: { byIds: async () => [] },
    directories: { read: async () => aDirectory() },
    rounds: {
      of: async () => [
        aRound({ id: 'before', label: '2026-H1', state: 'closed' }),
        aRound({ id: 'now', label: '2026-H2', state: 'closed' }),
      ],
    },
    planSteps: { all: async () => [] },
    references: { of: async () => [] },
    boards: { calls: async () => [], statements: async () => [] },
    requests: { of: async (round: string) => of(named(round)) },
    answers: {
      presentOf: async (round: string) => answersOf(named(round)),
      byIds: async (ids: readonly string[]) =>
        [...answersOf('before'), ...answersOf('now')].filter(({ id }) => ids.includes(id)),
    },
  }
  return store as unknown as Powers['store']
}

test('status, trend and paper count the same, whatever was asked and answered', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (plan) => {
      const store = storeOf(plan)
      const powers = { store, city: aCity, now: () => '2026-11-09T09:00:00.000Z' }
      const book = await readBook(powers, 'DP')
      const { figures } = await roundFigures(powers, book)
      const { facts: paper } = await paperFacts(powers, aPlan, book, book.round!, book.round!.closes)
      expect(figures).toEqual(paper.figures)
      const [before, now] = trendOf([
        { label: '2026-H1', requests: await store.requests.of('before') },
        { label: '2026-H2', requests: await store.requests.of('now') },
      ])
      expect(now?.figures).toEqual({ ...paper.figures, late: 0, unchanged: 0, supplements: 0 })
      expect(now?.better.length).toBe(paper.figures.changes.better)
      expect(now?.worse.length).toBe(paper.figures.changes.worse)
      const earlier = await readBook(powers, 'DP', '2026-H1')
      expect(before?.figures).toEqual({
        ...(await roundFigures(powers, earlier)).figures,
        late: 0,
        unchanged: 0,
        supplements: 0,
      })
    }),
    { numRuns: 60 },
  )
})
