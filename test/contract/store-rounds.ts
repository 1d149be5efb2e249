import { describe, expect, it } from 'vitest'
import type { Change } from '#app/contracts/change.ts'
import type { TestStore } from '#test/support/stores.ts'
import { answered, commitOf, later, request, round } from './store-samples.ts'

export function roundsAndRequests(the: () => TestStore): void {
  describe('rounds and requests', () => {
    it('are read as they were written', async () => {
      const { rounds, requests } = the().store
      expect(await rounds.byId('r-2026-H2')).toEqual(round('2026-H2'))
      expect(await rounds.byId('unknown')).toBeUndefined()
      expect(await requests.of('r-2026-H2')).toEqual([request('q1'), request('q2', { subject: 'DP:M-02' })])
      expect(await requests.byId('q1')).toEqual(request('q1'))
      expect(await requests.byId('unknown')).toBeUndefined()
      expect(await requests.byIds([])).toEqual([])
      expect((await requests.byIds(['q2', 'unknown'])).map(({ id }) => id)).toEqual(['q2'])
    })

    it('stand in the order of their periods', async () => {
      const { store } = the()
      const before = round('2026-H1', { periodFrom: '2026-01-01', periodTo: '2026-06-30', state: 'closed' })
      const earlier = request('q0', { round: before.id, state: 'missing' })
      await store.commit(
        commitOf([
          { kind: 'round-planned', round: before },
          { kind: 'asked', request: earlier },
        ]),
      )
      expect((await store.rounds.of('DP')).map(({ label }) => label)).toEqual(['2026-H1', '2026-H2'])
      expect((await store.requests.ofMeasure('DP:M-01')).map(({ id }) => id)).toEqual(['q0', 'q1'])
      expect((await store.requests.of('r-2026-H2')).map(({ id }) => id)).toEqual(['q1', 'q2'])
    })

    it('reads many by id', async () => {
      const { store } = the()
      const ids = Array.from({ length: 1200 }, (_, number) => `many-${number}`)
      const asked = ids.map((id): Change => ({ kind: 'asked', request: request(id, { subject: id }) }))
      await store.commit(commitOf(asked))
      expect(await store.requests.byIds(ids)).toHaveLength(1200)
    })

    const moves: readonly [string, Change][] = [
      ['a round closes', { kind: 'round-state', round: 'r-2026-H2', state: 'closed', version: 1 }],
      ['a round is extended', { kind: 'round-changed', round: round('2026-H2', { due: later }), version: 1 }],
      ['a request is excused', { kind: 'request-state', request: 'q1', state: 'excused', version: 1 }],
      ['a request gets more time', { kind: 'request-due', request: 'q1', due: later, version: 1 }],
      [
        'a request is reminded of',
        { kind: 'reminded', request: 'q1', step: 2, person: 'p1', at: later, message: 'm1', version: 1 },
      ],
      ['a reminder is put off', { kind: 'reminder-put-off', request: 'q1', until: later, version: 1 }],
      ['a reminder comes as planned', { kind: 'reminder-as-planned', request: 'q1', version: 1 }],
      ['a request is answered', answered(1)],
    ]

    it.each(moves)('%s once, from the version that was read', async (_what, change) => {
      const { store } = the()
      expect(await store.commit(commitOf([change]))).toBe('done')
      expect(await store.commit(commitOf([change]))).toBe('stale')
      const versions = [(await store.rounds.byId('r-2026-H2'))?.version, (await store.requests.byId('q1'))?.version]
      expect(new Set(versions)).toEqual(new Set([1, 2]))
    })

    it('carry what was moved', async () => {
      const { store } = the()
      await store.commit(
        commitOf([
          { kind: 'round-changed', round: round('2026-H2', { due: later, state: 'closed' }), version: 1 },
          { kind: 'request-due', request: 'q1', due: later, version: 1 },
          { kind: 'reminded', request: 'q1', step: 2, person: 'p1', at: later, message: null, version: 2 },
          { kind: 'request-state', request: 'q1', state: 'excused', version: 3 },
        ]),
      )
      expect(await store.rounds.byId('r-2026-H2')).toEqual(
        round('2026-H2', { due: later, state: 'closed', version: 2 }),
      )
      expect(await store.requests.byId('q1')).toEqual(
        request('q1', { due: later, step: 2, remindedAt: later, reminders: 1, state: 'excused', version: 4 }),
      )
    })

    it.each([
      ['with a party', {}],
      ['without a party', { party: null }],
    ])('asks a measure once in a round, %s', async (_which, more) => {
      const { store } = the()
      const ask = (id: string) =>
        store.commit(commitOf([{ kind: 'asked', request: request(id, { subject: 'DP:M-03', ...more }) }]))
      expect([await ask('first'), await ask('second')]).toEqual(['done', 'stale'])
    })

    it('plans a round of a label once', async () => {
      const again = commitOf([{ kind: 'round-planned', round: round('2026-H2', { id: 'other' }) }])
      expect(await the().store.commit(again)).toBe('stale')
    })
  })
}
