import { beforeEach, describe, expect, it } from 'vitest'
import type { Paper, PaperFile, PaperVersion } from '#domain/paper.ts'
import type { TestStore } from '#test/support/stores.ts'
import { commitOf, later, now } from './store-samples.ts'

const paper: Paper = { id: 'v1', plan: 'DP', kind: 'interim-report', round: 'r-2026-H2', state: 'draft', version: 1 }

// Only its way through the store matters here, not what it says.
const facts = { round: { label: '2026-H2' } } as PaperVersion['facts']

const draft = (no: number): PaperVersion => ({
  paper: 'v1',
  no,
  facts,
  by: 'p1',
  at: now,
  releasedBy: null,
  releasedAt: null,
})

const file: PaperFile = {
  paper: 'v1',
  no: 2,
  level: 'public',
  format: 'md',
  name: 'zwischenbericht.md',
  mediaType: 'text/markdown',
  sha512: 'abc',
}

const drafted = (version: number, no: number) =>
  commitOf([{ kind: 'paper-drafted', paper: { ...paper, version }, version: draft(no) }])

const released = (version: number, no: number) =>
  commitOf([{ kind: 'paper-released', paper: 'v1', no, by: 'p2', at: later, files: [file], version }])

export function papers(the: () => TestStore): void {
  describe('papers', () => {
    beforeEach(async () => {
      await the().store.commit(drafted(1, 1))
    })

    it('are drafted anew and released, and keep their versions and files', async () => {
      const { store } = the()
      expect(await store.papers.ofRound('other')).toBeUndefined()
      expect([await store.commit(drafted(1, 2)), await store.commit(released(2, 2))]).toEqual(['done', 'done'])
      expect(await store.papers.ofRound('r-2026-H2')).toEqual({
        paper: { ...paper, state: 'released', version: 3 },
        versions: [draft(1), { ...draft(2), releasedBy: 'p2', releasedAt: later }],
        files: [file],
      })
    })

    it('move on only from the version that was read', async () => {
      const { store } = the()
      expect(await store.commit(drafted(1, 2))).toBe('done')
      expect(await store.commit(drafted(1, 3))).toBe('stale')
      expect(await store.commit(released(1, 2))).toBe('stale')
      expect(await store.commit(drafted(2, 2))).toBe('stale')
    })

    it('begin once for a round', async () => {
      const twin = { ...paper, id: 'v2' }
      const again = commitOf([{ kind: 'paper-drafted', paper: twin, version: { ...draft(1), paper: 'v2' } }])
      expect(await the().store.commit(again)).toBe('stale')
    })

    it('never change once released', async () => {
      const { store, db } = the()
      await store.commit(drafted(1, 2))
      await store.commit(released(2, 2))
      expect(await store.commit(released(3, 2))).toBe('stale')
      const change = db.updateTable('paper_version').set({ facts: '{}' }).where('no', '=', 2)
      await expect(change.execute()).rejects.toThrow(/released/)
    })

    it('keep bytes by their hash, once', async () => {
      const { store } = the()
      const bytes = new Uint8Array([0, 255, 128, 0])
      const kept = commitOf([{ kind: 'file-kept', sha512: 'abc', mediaType: 'application/pdf', bytes }])
      expect([await store.commit(kept), await store.commit(kept)]).toEqual(['done', 'done'])
      expect(await store.papers.bytes('abc')).toEqual(bytes)
      expect(await store.papers.bytes('unknown')).toBeUndefined()
    })
  })
}
