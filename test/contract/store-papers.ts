import { beforeEach, describe, expect, it } from 'vitest'
import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperNumber } from '#domain/paper-numbers.ts'
import { awaitedReceipt, type ReceiptState } from '#domain/paper-receipt.ts'
import type { Paper, PaperEdit, PaperFile, PaperRemark, PaperVersion } from '#domain/paper.ts'
import type { Change } from '#app/contracts/change.ts'
import type { TestStore } from '#test/support/stores.ts'
import { address, commitOf, later, now } from './store-samples.ts'

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
  despite: null,
})

const file: PaperFile = {
  paper: 'v1',
  no: 2,
  level: 'public',
  format: 'md',
  name: 'zwischenbericht.md',
  mediaType: 'text/markdown',
  sha512: 'abc',
  alt: 'Zwei von drei sind grün.',
  madeWith: null,
}

const drafted = (version: number, no: number) =>
  commitOf([
    { kind: 'paper-drafted', paper: { ...paper, version }, version: draft(no), facts, nonPublicFacts: null, edits: [] },
  ])

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
  commitOf([editedOn(version, no, 1, ...edits)])

const editedOn = (version: number, no: number, factsOf: number, ...edits: readonly PaperEdit[]): Change => ({
  kind: 'paper-edited',
  paper: { ...paper, version },
  version: { ...draft(no), factsOf },
  edits,
})

const remark: PaperRemark = {
  id: 'n1',
  paper: 'v1',
  no: 1,
  passage: 'M-01/text',
  text: 'Bitte kürzen.',
  author: 'p2',
  at: now,
}

const handedOver = [
  { level: 'public', place: address('#ausschuss'), message: 'm1' },
  { level: 'public', place: address('#rat'), message: 'm2' },
] as const

const released = (version: number, no: number) =>
  commitOf([
    { kind: 'paper-released', paper: 'v1', no, by: 'p2', at: later, despite: null, files: [file], handedOver, version },
  ])

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
        handedOver: handedOver.map((each) => ({ ...each, no: 2, handedAt: later, ...awaitedReceipt })),
        numbers: [],
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

    it('keep the facts of a non-public part beside the public ones, for good', async () => {
      const { store, db } = the()
      const whole = { ...facts, level: 'non-public' } as const
      const both = commitOf([
        { kind: 'paper-drafted', paper, version: draft(2), facts, nonPublicFacts: whole, edits: [] },
      ])
      expect(await store.commit(both)).toBe('done')
      expect(await store.commit(commitOf([editedOn(2, 3, 2)]))).toBe('done')
      const known = await store.papers.ofRound('r-2026-H2')
      const [first, second, third] = known!.versions
      expect(await store.papers.nonPublicFacts(first!)).toBeNull()
      expect(await store.papers.nonPublicFacts(second!)).toEqual(whole)
      expect(await store.papers.nonPublicFacts(third!)).toEqual(whole)
      expect(await store.papers.facts(third!)).toEqual(facts)
      await expect(db.updateTable('paper_version').set({ facts_non_public: 'null' }).execute()).rejects.toThrow(/stay/)
    })

    it('keep with a release why it went out despite words in it, and in the audit trail', async () => {
      const { store, db } = the()
      const despite = { reason: 'Das Wort ist allgemein.', words: ['Vertrag'] }
      await store.commit(
        commitOf([
          {
            kind: 'paper-released',
            paper: 'v1',
            no: 1,
            by: 'p2',
            at: later,
            despite,
            files: [],
            handedOver: [],
            version: 1,
          },
        ]),
      )
      expect((await store.papers.ofRound('r-2026-H2'))?.versions[0]).toMatchObject({ despite })
      expect((await store.audits.of('v1')).at(-1)?.detail).toContain('Das Wort ist allgemein.')
      await expect(db.updateTable('paper_version').set({ despite: null }).execute()).rejects.toThrow(/released/)
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
        {
          kind: 'paper-drafted',
          paper: twin,
          version: { ...draft(1), paper: 'v2' },
          facts,
          nonPublicFacts: null,
          edits: [],
        },
      ])
      expect(await the().store.commit(again)).toBe('stale')
    })

    it('handed over, are confirmed or given back at each place, as long as they are in force', async () => {
      const { store } = the()
      await store.commit(drafted(1, 2))
      await store.commit(released(2, 2))
      const waiting = [{ paper: 'v1', round: 'r-2026-H2', no: 2, level: 'public', handedAt: later }]
      expect(await store.papers.unconfirmed('DP')).toEqual(waiting)
      expect(await store.papers.unconfirmed('other')).toEqual([])
      const at = (index: number, state: ReceiptState, was: ReceiptState, version = 3) =>
        store.commit(
          commitOf([
            {
              kind: 'paper-received',
              paper: 'v1',
              handedOver: { ...handedOver[index]!, no: 2, handedAt: later, state, by: 'p2', at: later, reason: null },
              was,
              version,
            },
          ]),
        )
      expect(await at(0, 'returned', 'awaited', 2)).toBe('stale')
      expect(await at(0, 'returned', 'awaited')).toBe('done')
      expect(await at(0, 'confirmed', 'awaited')).toBe('stale')
      expect(await at(0, 'confirmed', 'returned')).toBe('done')
      expect(await store.papers.unconfirmed('DP')).toEqual(waiting)
      expect(await at(1, 'confirmed', 'awaited')).toBe('done')
      expect(await store.papers.unconfirmed('DP')).toEqual([])
      expect((await store.papers.ofRound('r-2026-H2'))?.handedOver).toMatchObject([
        { no: 2, place: address('#ausschuss'), message: 'm1', state: 'confirmed', by: 'p2', at: later },
        { no: 2, place: address('#rat'), message: 'm2', state: 'confirmed' },
      ])
      expect(await at(1, 'awaited', 'confirmed')).toBe('done')
      // A part that follows, even in the same channel, is awaited by itself and from then on.
      const hidden = { level: 'non-public', place: address('#rat'), message: 'm3' } as const
      const follows = (version: number) =>
        commitOf([
          { kind: 'paper-handed-over', paper: 'v1', no: 2, at: '2026-11-12T09:00:00Z', handedOver: [hidden], version },
        ])
      expect([await store.commit(follows(2)), await store.commit(follows(3))]).toEqual(['stale', 'done'])
      expect(await store.papers.unconfirmed('DP')).toEqual([
        ...waiting,
        { ...waiting[0], level: 'non-public', handedAt: '2026-11-12T09:00:00Z' },
      ])
      const next = { ...draft(3), factsOf: 2, withdraws: { no: 2, reason: 'Zahlendreher' } }
      await store.commit(
        commitOf([{ kind: 'paper-withdrawn', paper: { ...paper, version: 4, state: 'draft' }, version: next }]),
      )
      expect(await store.papers.unconfirmed('DP')).toEqual([])
    })

    it('bear numbers, each on record with the version from which it stands in the files', async () => {
      const { store, db } = the()
      const entry = (number: string | null, fromNo: number): PaperNumber => ({
        paper: 'v1',
        number,
        fromNo,
        by: 'p1',
        at: now,
      })
      const numbered = (one: PaperNumber, version: number) =>
        store.commit(commitOf([{ kind: 'paper-numbered', entry: one, version }]))
      const entries = [entry('1344/2026', 1), entry(null, 1), entry('1345/2026', 2)]
      expect(await numbered(entries[0]!, 1)).toBe('done')
      expect(await numbered(entries[1]!, 1)).toBe('stale')
      expect([await numbered(entries[1]!, 2), await numbered(entries[2]!, 3)]).toEqual(['done', 'done'])
      expect((await store.papers.ofRound('r-2026-H2'))?.numbers).toEqual(entries)
      await expect(db.updateTable('paper_number').set({ number: '1' }).execute()).rejects.toThrow(/on record/)
      await expect(db.deleteFrom('paper_number').execute()).rejects.toThrow(/on record/)
    })

    it('keep the files of their release to the byte; what is made on request may be made anew', async () => {
      const { store, db } = the()
      await store.commit(drafted(1, 2))
      await store.commit(released(2, 2))
      const made = (one: PaperFile) => store.commit(commitOf([{ kind: 'paper-file-made', file: one }]))
      const oparl = { ...file, format: 'oparl', name: 'zwischenbericht.oparl.json', sha512: 'o1', madeWith: 0 }
      await made({ ...file, sha512: 'other', madeWith: 0 })
      await made(oparl)
      await made({ ...oparl, sha512: 'o2', madeWith: 1 })
      expect((await store.papers.ofRound('r-2026-H2'))?.files).toEqual([file, { ...oparl, sha512: 'o2', madeWith: 1 }])
      const change = db.updateTable('paper_file').set({ sha512: 'other' }).where('format', '=', 'md')
      await expect(change.execute()).rejects.toThrow(/release stay/)
      await expect(db.deleteFrom('paper_file').where('format', '=', 'md').execute()).rejects.toThrow(/release stay/)
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
