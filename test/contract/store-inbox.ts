import { describe, expect, it } from 'vitest'
import type { TestStore } from '#test/support/stores.ts'
import { commitOf, said } from './store-samples.ts'

export function inbox(the: () => TestStore): void {
  describe('the inbox', () => {
    it('takes a batch and the cursor in order', async () => {
      const { store } = the()
      const taken = await store.inbox.take('console', [said('k2', 'zwei'), said('k1', 'eins')], 's1')
      expect(taken.map((entry) => entry?.incoming)).toEqual([said('k2', 'zwei'), said('k1', 'eins')])
      expect(await store.inbox.waiting()).toEqual(taken)
      expect(await store.memories.get('console', 'cursor')).toBe('s1')
    })

    it('knows what comes again', async () => {
      const { store } = the()
      const [first] = await store.inbox.take('console', [said('k1', 'eins')], 's1')
      expect(await store.inbox.take('console', [said('k1', 'eins'), said('k2', 'zwei')], 's2')).toEqual([
        first,
        { id: expect.any(Number), platform: 'console', incoming: said('k2', 'zwei'), attempts: 0 },
      ])
      await store.commit(commitOf([], { inbox: first!.id }))
      expect(await store.inbox.take('console', [said('k1', 'eins')], undefined)).toEqual([undefined])
      expect(await store.memories.get('console', 'cursor')).toBe('s2')
      expect(await store.inbox.take('slack', [said('k1', 'eins')], undefined)).toEqual([
        expect.objectContaining({ platform: 'slack' }),
      ])
    })

    it('forgets the words once they are dealt with, and is settled once', async () => {
      const { store, db } = the()
      const [entry] = await store.inbox.take('console', [said('k1', 'Der Prototyp läuft.')], undefined)
      const settled = commitOf([], { inbox: entry!.id })
      expect([await store.commit(settled), await store.commit(settled)]).toEqual(['done', 'stale'])
      expect(await store.inbox.waiting()).toEqual([])
      expect(JSON.stringify(await db.selectFrom('inbox').selectAll().execute())).not.toContain('Prototyp')
    })

    it('counts failures', async () => {
      const { store } = the()
      const [entry] = await store.inbox.take('console', [said('k1', 'eins')], undefined)
      expect([await store.inbox.failed(entry!.id), await store.inbox.failed(entry!.id)]).toEqual([1, 2])
      expect(await store.inbox.waiting()).toEqual([{ ...entry, attempts: 2 }])
    })

    it('strips NUL from what was said', async () => {
      const [entry] = await the().store.inbox.take('console', [said('k\0', 'ei\0ns')], undefined)
      expect(entry?.incoming).toEqual(said('k', 'eins'))
    })

    it('keeps what adapters remember apart', async () => {
      const { memories } = the().store
      await memories.set('slack', 'room', 'a')
      await memories.set('slack', 'room', 'b')
      expect([await memories.get('slack', 'room'), await memories.get('matrix', 'room')]).toEqual(['b', undefined])
    })

    it('sets and forgets several things at once, and finds them by how they begin', async () => {
      const { memories } = the().store
      await memories.setAll('matrix', { 'key:%_1': 'a', 'key:2': 'b', other: 'c' })
      await memories.setAll('matrix', { 'key:2': null, 'key:%_1': 'd', 'key:ä': 'e' })
      await memories.set('slack', 'key:3', 'f')
      expect(await memories.startingWith('matrix', 'key:')).toEqual({ 'key:%_1': 'd', 'key:ä': 'e' })
      expect(await memories.startingWith('matrix', 'key:%')).toEqual({ 'key:%_1': 'd' })
    })
  })
}
