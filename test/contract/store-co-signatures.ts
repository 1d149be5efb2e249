import { beforeEach, describe, expect, it } from 'vitest'
import type { Signature, SignatureCall, SignatureOverrule } from '#domain/co-signature.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Change } from '#app/contracts/change.ts'
import type { TestStore } from '#test/support/stores.ts'
import { commitOf, later, now } from './store-samples.ts'

const paper = { id: 'v1', plan: 'DP', kind: 'interim-report', round: 'r-2026-H2', state: 'draft', version: 1 } as const
const facts = { round: { label: '2026-H2' } } as InterimReport
const drafted: Change = {
  kind: 'paper-drafted',
  paper,
  version: {
    paper: 'v1',
    no: 1,
    factsOf: 1,
    by: 'p1',
    at: now,
    withdraws: null,
    releasedBy: null,
    releasedAt: null,
    despite: null,
  },
  facts,
  nonPublicFacts: null,
  edits: [],
}

const call: SignatureCall = {
  id: 'c1',
  paper: 'v1',
  no: 1,
  party: 'o12',
  texts: { 'M-01/text': 'Der Prototyp läuft.' },
  person: 'p1',
  delegatedBy: null,
  at: now,
  due: later,
}
const signature: Signature = {
  id: 's1',
  call: 'c1',
  paper: 'v1',
  party: 'o12',
  result: 'remarked',
  text: 'Bitte kürzen.',
  by: 'p1',
  source: 'phone',
  because: 'Die Leitung ist auf Reisen.',
  at: later,
}
const overrule: SignatureOverrule = {
  paper: 'v1',
  no: 1,
  reason: 'Die Sitzung drängt.',
  passed: [{ party: 'o12', refusals: ['s1'] }],
  by: 'p2',
  at: later,
}

export function coSignatures(the: () => TestStore): void {
  describe('co-signatures', () => {
    beforeEach(async () => {
      await the().store.commit(commitOf([drafted, { kind: 'signature-asked', call }]))
    })

    it('keep what was laid before whom, what they said and what was overruled, and find the drafts they are about', async () => {
      const { store } = the()
      expect(await store.coSignatures.of('other')).toEqual({ calls: [], signatures: [], overrules: [] })
      const again = { ...call, id: 'c2', person: 'p2', delegatedBy: 'p1' }
      await store.commit(commitOf([{ kind: 'signature-given', signature }]))
      await store.commit(commitOf([{ kind: 'signature-asked', call: again }]))
      expect(await store.commit(commitOf([{ kind: 'signatures-overruled', overrule, version: 1 }]))).toBe('done')
      const all = { calls: [call, again], signatures: [signature], overrules: [overrule] }
      expect(await store.coSignatures.of('v1')).toEqual(all)
      expect(await store.coSignatures.drafts()).toEqual([{ paper: { ...paper, version: 2 }, ...all }])
      expect((await store.papers.byId('v1'))?.versions).toHaveLength(1)
      expect(await store.papers.byId('v2')).toBeUndefined()
      expect((await store.audits.of('v1')).map(({ act, detail }) => [act, detail]).slice(1)).toEqual([
        ['signature-asked', '{"no":1,"party":"o12"}'],
        ['signature-given', '{"party":"o12","result":"remarked"}'],
        ['signature-asked', '{"no":1,"party":"o12"}'],
        ['signatures-overruled', '{"no":1,"reason":"Die Sitzung drängt."}'],
      ])
    })

    it('let no release or overruling pass over a refusal that came meanwhile', async () => {
      const { store } = the()
      const released: Change = {
        kind: 'paper-released',
        paper: 'v1',
        no: 1,
        by: 'p2',
        at: later,
        despite: null,
        files: [],
        handedOver: [],
        signed: [{ party: '12', isPartner: false, result: 'signed', at: later }],
        version: 1,
      }
      await store.commit(commitOf([{ kind: 'signature-given', signature: { ...signature, result: 'refused' } }]))
      expect(await store.commit(commitOf([released]))).toBe('stale')
      expect(await store.commit(commitOf([{ kind: 'signatures-overruled', overrule, version: 1 }]))).toBe('stale')
      // What is taken back needs no look at what came meanwhile, only a paper that has not gone out.
      const takenBack: Change = { kind: 'signatures-overruled', overrule: { ...overrule, passed: [] }, version: null }
      expect(await store.commit(commitOf([takenBack]))).toBe('done')
      expect(await store.commit(commitOf([{ ...released, version: 2 }]))).toBe('stale')
      expect(await store.commit(commitOf([{ ...released, version: 3 }]))).toBe('done')
      expect(await store.commit(commitOf([takenBack]))).toBe('stale')
      expect((await store.papers.byId('v1'))?.versions[0]?.signed).toEqual([
        { party: '12', isPartner: false, result: 'signed', at: later },
      ])
      expect(await store.coSignatures.drafts()).toEqual([])
    })

    it('stay as they were; only who it was can be erased', async () => {
      const { store, db } = the()
      await store.commit(
        commitOf([
          { kind: 'signature-given', signature },
          { kind: 'signatures-overruled', overrule, version: 1 },
        ]),
      )
      await expect(db.updateTable('signature_call').set({ texts: '{}' }).execute()).rejects.toThrow(/stays on record/)
      await expect(db.updateTable('signature').set({ result: 'signed' }).execute()).rejects.toThrow(/stays on record/)
      await expect(db.updateTable('signature').set({ author: 'p2' }).execute()).rejects.toThrow(/stays on record/)
      await expect(db.deleteFrom('signature_overrule').execute()).rejects.toThrow(/stays on record/)
      const erase = { kind: 'person-erased', person: 'p1', name: 'Gelöschte Person', on: '2026-10-01' } as const
      expect(await store.commit(commitOf([erase], { actor: 'admin' }))).toBe('done')
      expect(await store.coSignatures.of('v1')).toEqual({
        calls: [{ ...call, person: null }],
        signatures: [{ ...signature, by: null }],
        overrules: [overrule],
      })
    })
  })
}
