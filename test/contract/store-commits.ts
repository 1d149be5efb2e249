import { describe, expect, it } from 'vitest'
import type { Change } from '#app/contracts/change.ts'
import type { TestStore } from '#test/support/stores.ts'
import { answered, commitOf, message, now, request, said } from './store-samples.ts'

const excused = (id: string, version: number): Change => ({
  kind: 'request-state',
  request: id,
  state: 'excused',
  version,
})

export function commits(the: () => TestStore): void {
  describe('a commit', () => {
    it('is written whole or not at all', async () => {
      const { store } = the()
      const [entry] = await store.inbox.take('console', [said('k1', 'hallo')], undefined)
      const outdated = commitOf([excused('q1', 1), excused('q2', 7)], {
        messages: [message('m1')],
        inbox: entry!.id,
        due: [{ job: 'open', slot: '2026-H2' }],
      })
      expect(await store.commit(outdated)).toBe('stale')
      expect(await store.requests.byId('q1')).toEqual(request('q1'))
      expect((await store.outbox.counts()).queued).toBe(0)
      expect(await store.inbox.waiting()).toEqual([entry])
      expect(await store.dues.done('open', '2026-H2')).toBe(false)
      expect((await store.audits.of('q1')).map(({ act }) => act)).toEqual(['asked'])
    })

    it('stands beside others of the same turn: a stale one fails alone', async () => {
      const { store } = the()
      const outcomes = await Promise.all([
        store.commit(commitOf([answered(1)])),
        store.commit(commitOf([excused('q2', 1), excused('q1', 1)])),
        store.commit(commitOf([excused('q2', 1)])),
        store.commit(commitOf([answered(2, { seq: 2 })])),
      ])
      expect(outcomes).toEqual(['done', 'stale', 'done', 'done'])
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'answered', answer: 'q1-2', version: 3 })
      expect(await store.requests.byId('q2')).toMatchObject({ state: 'excused', version: 2 })
    })

    it('that is an accident fails alone, too', async () => {
      const { store } = the()
      const nonsense: Change = { kind: 'role-set', role: { person: 'unknown', role: 'cdo', plan: null } }
      const [wrong, right] = await Promise.allSettled([
        store.commit(commitOf([excused('q1', 1), nonsense])),
        store.commit(commitOf([excused('q2', 1)])),
      ])
      expect(wrong.status).toBe('rejected')
      expect(right).toMatchObject({ value: 'done' })
      expect(await store.requests.byId('q1')).toEqual(request('q1'))
    })

    it('does what falls due once', async () => {
      const { store } = the()
      const open = (id: string) =>
        store.commit(
          commitOf([excused(id, 1)], {
            due: [
              { job: 'open', slot: id },
              { job: 'open', slot: '2026-H2' },
            ],
          }),
        )
      expect(await Promise.all([open('q1'), open('q2')])).toEqual(['done', 'stale'])
      expect(await store.dues.done('open', '2026-H2')).toBe(true)
      expect(await store.dues.done('open', 'q2')).toBe(false)
      expect(await store.requests.byId('q2')).toEqual(request('q2', { subject: 'DP:M-02' }))
    })

    it('leaves an audit row for each change, without the words of an answer', async () => {
      const { store } = the()
      await store.commit(commitOf([answered(1)], { actor: 'p1' }))
      const rows = await store.audits.of('q1')
      expect(rows.map(({ act, actor }) => [act, actor])).toEqual([
        ['asked', null],
        ['answered', 'p1'],
      ])
      expect(rows[1]).toMatchObject({ at: now, subject: 'q1' })
      expect(JSON.parse(rows[1]!.detail)).toEqual({ answer: 'q1-1', seq: 1, light: 'yellow', source: 'chat' })
    })

    it('notes whom a message cannot reach', async () => {
      const { store } = the()
      const unreachable = message('m1', { to: { person: 'p2' } })
      expect(await store.commit(commitOf([], { messages: [unreachable] }))).toBe('done')
      expect((await store.outbox.counts()).queued).toBe(0)
      const [, row] = await store.audits.of('p2')
      expect(row).toMatchObject({ act: 'undeliverable', detail: '{"message":"m1"}' })
    })
  })
}
