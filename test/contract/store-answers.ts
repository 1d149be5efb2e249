import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StoreKind, TestStore } from '#test/support/stores.ts'
import { answer, answered, commitOf, request } from './store-samples.ts'

export function answers(kind: StoreKind, the: () => TestStore): void {
  describe('answers', () => {
    const second = answer({ seq: 2, light: 'green', percent: null, author: null, late: true, carriedFrom: 'q1-1' })

    beforeEach(async () => {
      const { store } = the()
      await store.commit(commitOf([answered(1)]))
      await store.commit(commitOf([{ kind: 'answered', answer: second, version: 2 }]))
      await store.commit(commitOf([answered(1, { request: 'q2', light: null })]))
    })

    it('keep every revision, the request carrying the present one', async () => {
      const { store } = the()
      expect(await store.answers.revisionsOf('q1')).toEqual([answer(), second])
      expect(await store.requests.byId('q1')).toEqual(
        request('q1', { state: 'answered', answer: 'q1-2', light: 'green', version: 3 }),
      )
      expect((await store.answers.presentOf('r-2026-H2')).map(({ id }) => id)).toEqual(['q1-2', 'q2-1'])
      expect(await store.answers.byIds(['q1-1', 'unknown'])).toEqual([answer()])
    })

    it.each([
      ['the last one again', 2],
      ['one too far', 4],
    ])('follow one another: %s is stale', async (_which, seq) => {
      const change = answered(3, { id: 'new', seq })
      expect(await the().store.commit(commitOf([change]))).toBe('stale')
    })

    it('cannot be changed or deleted, whoever tries', async () => {
      const { db } = the()
      const refusal = /append-only/
      await expect(db.updateTable('answer').set({ light: 'green' }).execute()).rejects.toThrow(refusal)
      await expect(db.updateTable('answer').set({ author: 'p2' }).execute()).rejects.toThrow(refusal)
      await expect(db.deleteFrom('answer').execute()).rejects.toThrow(refusal)
    })

    it('stay whole when people are erased', async () => {
      const { db, store } = the()
      await db.updateTable('answer').set({ author: null }).execute()
      expect(await store.answers.broken()).toEqual([])
      expect((await store.answers.revisionsOf('q1')).map(({ author }) => author)).toEqual([null, null])
    })

    /** What someone with the database's own rights can do. */
    const past = async (trigger: string, change: (db: TestStore['db']) => Promise<unknown>) => {
      const { db } = the()
      const sqlite = kind.dialect === 'sqlite'
      await sql.raw(sqlite ? `drop trigger ${trigger}` : `alter table answer disable trigger ${trigger}`).execute(db)
      await change(db)
      if (!sqlite) await sql.raw(`alter table answer enable trigger ${trigger}`).execute(db)
    }

    it.each([
      ['light', { light: 'done' }],
      ['percent', { percent: 100 }],
      ['moment', { at: '2026-10-01T08:00:00.001Z' }],
      ['lateness', { late: 1 }],
      ['origin', { carried_from: 'q0-1' }],
      ['words', { fields: JSON.stringify({ ...answer().fields, cause: 'Geldmangel' }) }],
      ['hash', { hash: '' }],
    ])('show when someone reached past us and changed the %s', async (_what, change) => {
      const { store } = the()
      expect(await store.answers.broken()).toEqual([])
      await past('answer_unchanged', (db) => db.updateTable('answer').set(change).where('id', '=', 'q1-1').execute())
      expect(await store.answers.broken()).toEqual(['q1'])
    })

    it.each(['q1-1', 'q1-2'])('show when someone reached past us and removed %s', async (id) => {
      const { store } = the()
      await past('answer_kept', (db) => db.deleteFrom('answer').where('id', '=', id).execute())
      expect(await store.answers.broken()).toEqual(['q1'])
    })

    it('can be taken back and given anew; what was said stays on record', async () => {
      const { store } = the()
      const present = () => store.requests.byId('q1')
      const { version } = (await present())!
      const last = (await store.answers.revisionsOf('q1')).at(-1)!
      const withdrawn = { kind: 'answer-withdrawn', request: 'q1', answer: last.id, version } as const
      expect(await store.commit(commitOf([withdrawn]))).toBe('done')
      expect(await present()).toMatchObject({ answer: null, light: null, state: 'asked' })
      expect([await store.answers.astray(), await store.answers.rebuild()]).toEqual([0, 0])
      expect(await store.answers.withdrawn('q1')).toBe(last.id)
      expect(await store.answers.withdrawn('q2')).toBeNull()
      expect(await store.commit(commitOf([withdrawn]))).toBe('stale')
      await store.commit(commitOf([answered(version + 1, { seq: last.seq + 1 })]))
      expect(await present()).toMatchObject({ answer: `q1-${last.seq + 1}`, state: 'answered' })
      expect(await store.answers.astray()).toBe(0)
      expect(await store.answers.broken()).toEqual([])
    })

    it('set the requests anew', async () => {
      const { db, store } = the()
      await store.commit(commitOf([{ kind: 'asked', request: request('q3', { subject: 'DP:M-03' }) }]))
      const present = async () => (await store.requests.of('r-2026-H2')).map(({ version: _version, ...rest }) => rest)
      const before = await present()
      expect(await store.answers.rebuild()).toBe(0)
      await db.updateTable('request').set({ answer: 'q1-1', light: 'red' }).where('id', '=', 'q1').execute()
      await db.updateTable('request').set({ answer: null, state: 'missing' }).where('id', '=', 'q2').execute()
      await db.updateTable('request').set({ light: 'red', state: 'answered' }).where('id', '=', 'q3').execute()
      expect(await store.answers.astray()).toBe(3)
      expect(await store.answers.rebuild()).toBe(3)
      expect(await store.answers.astray()).toBe(0)
      expect(await present()).toEqual(before)
    })
  })
}
