import { beforeEach, describe, expect, it } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Paper, PaperEdit, PaperFile, PaperRemark, PaperVersion } from '#domain/paper.ts'
import type { TestStore } from '#test/support/stores.ts'
import { commitOf, later, now } from './store-samples.ts'

const paper: Paper = { id: 'v1', plan: 'DP', kind: 'interim-report', round: 'r-2026-H2', state: 'draft', version: 1 }

// Only its way through the store matters here, not what it says.
const facts = { round: { label: '2026-H2' } } as InterimReport

const draft = (no: number): PaperVersion => ({
  paper: 'v1',
  no,
  factsOf: no,
  by: 'p1',
  at: now,
  withdraws: null,
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
  commitOf([{ kind: 'paper-drafted', paper: { ...paper, version }, version: draft(no), facts, edits: [] }])

const edit = (no: number, more: Partial<PaperEdit> = {}): PaperEdit => ({
  paper: 'v1',
  no,
  passage: 'M-01/text',
  text: 'Für den Bericht gekürzt.',
  original: 'Der Prototyp läuft.',
  ...more,
})

/** An edited version, on the facts of the first one. */
const edited = (version: number, no: number, ...edits: readonly PaperEdit[]) =>
  commitOf([{ kind: 'paper-edited', paper: { ...paper, version }, version: { ...draft(no), factsOf: 1 }, edits }])

const remark: PaperRemark = {
  id: 'n1',
  paper: 'v1',
  no: 1,
  passage: 'M-01/text',
  text: 'Bitte kürzen.',
  author: 'p2',
  at: now,
}

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
        edits: [],
        remarks: [],
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

    it('are edited and remarked on; an edited version shows the facts of its draft', async () => {
      const { store } = the()
      const summary = edit(3, { passage: 'summary', text: 'Kurz.', original: 'Lang.' })
      expect(await store.commit(edited(1, 2, edit(2)))).toBe('done')
      expect(await store.commit(edited(1, 3, summary))).toBe('stale')
      expect(await store.commit(edited(2, 3, summary, edit(3, { text: null })))).toBe('done')
      expect(await store.commit(commitOf([{ kind: 'paper-remarked', remark }]))).toBe('done')
      const known = await store.papers.ofRound('r-2026-H2')
      expect(known?.versions.map(({ no, factsOf }) => [no, factsOf])).toEqual([
        [1, 1],
        [2, 1],
        [3, 1],
      ])
      expect(known?.edits).toEqual([edit(2), edit(3, { text: null }), summary])
      expect(known?.remarks).toEqual([remark])
      expect(await store.papers.facts(known!.versions[2]!)).toEqual(facts)
      await expect(store.papers.facts({ paper: 'v1', factsOf: 2 })).rejects.toThrow(/no facts/)
      expect((await store.audits.of('v1')).map(({ act, detail }) => [act, detail]).slice(1)).toEqual([
        ['paper-edited', '{"no":2,"passages":"M-01/text"}'],
        ['paper-edited', '{"no":3,"passages":"summary, M-01/text"}'],
        ['paper-remarked', '{"no":1,"passage":"M-01/text"}'],
      ])
    })

    it('never lose what was written on them', async () => {
      const { store, db } = the()
      await store.commit(edited(1, 2, edit(2)))
      await store.commit(commitOf([{ kind: 'paper-remarked', remark }]))
      await expect(db.updateTable('paper_edit').set({ text: '' }).execute()).rejects.toThrow(/stays/)
      await expect(db.deleteFrom('paper_edit').execute()).rejects.toThrow(/stays/)
      await expect(db.updateTable('paper_remark').set({ text: '' }).execute()).rejects.toThrow(/stays/)
      await expect(db.deleteFrom('paper_remark').execute()).rejects.toThrow(/stays/)
      await expect(db.updateTable('paper_version').set({ facts: 'null' }).execute()).rejects.toThrow(/stay/)
    })

    it('withdrawn, are drafts again with a next version, while the released one stays', async () => {
      const { store } = the()
      await store.commit(drafted(1, 2))
      await store.commit(released(2, 2))
      const before = await store.papers.ofRound('r-2026-H2')
      const next = { ...draft(3), factsOf: 2, withdraws: { no: 2, reason: 'Zahlendreher' } }
      const withdrawn = (version: number) =>
        commitOf([{ kind: 'paper-withdrawn', paper: { ...paper, version }, version: next }])
      expect(await store.commit(withdrawn(2))).toBe('stale')
      expect(await store.commit(withdrawn(3))).toBe('done')
      const after = await store.papers.ofRound('r-2026-H2')
      expect(after?.paper).toMatchObject({ state: 'draft', version: 4 })
      expect(after?.versions).toEqual([...before!.versions, next])
      expect(after?.files).toEqual(before?.files)
    })

    it('begin once for a round', async () => {
      const twin = { ...paper, id: 'v2' }
      const again = commitOf([
        { kind: 'paper-drafted', paper: twin, version: { ...draft(1), paper: 'v2' }, facts, edits: [] },
      ])
      expect(await the().store.commit(again)).toBe('stale')
    })

    it('never change once released', async () => {
      const { store, db } = the()
      await store.commit(drafted(1, 2))
      await store.commit(released(2, 2))
      expect(await store.commit(released(3, 2))).toBe('stale')
      const change = db.updateTable('paper_version').set({ drafted_by: 'p9' }).where('no', '=', 2)
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
