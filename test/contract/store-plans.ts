import { describe, expect, it } from 'vitest'
import type { Change } from '#app/contracts/change.ts'
import type { LastAct } from '#app/contracts/undo.ts'
import type { TestStore } from '#test/support/stores.ts'
import { answered, commitOf, field, later, measure, now, request, round } from './store-samples.ts'

export function plansThatChange(the: () => TestStore): void {
  describe('a plan that changes', () => {
    const commits = async (...changes: readonly Change[]): Promise<string> => the().store.commit(commitOf(changes))
    const added = measure('M-03', { position: 3 })
    const link = { from: 'DP:M-01', to: 'DP:M-03', kind: 'split', at: now } as const

    it('takes a new measure once, changes it from the version that was read, and removes it while it was never asked', async () => {
      expect(await commits({ kind: 'measure-added', measure: added })).toBe('done')
      expect(await commits({ kind: 'measure-added', measure: { ...added, id: 'other' } })).toBe('stale')
      const changed: Change = { kind: 'measure-changed', measure: { ...added, title: 'Anders' }, version: 1 }
      expect([await commits(changed), await commits(changed)]).toEqual(['done', 'stale'])
      expect((await the().store.measures.of('DP'))[2]).toEqual({ ...added, title: 'Anders', version: 2 })
      await commits({ kind: 'followed', person: 'p1', measure: added.id })
      expect(await commits({ kind: 'measure-removed', measure: added.id, version: 1 })).toBe('stale')
      expect(await commits({ kind: 'measure-removed', measure: added.id, version: 2 })).toBe('done')
      expect(await the().store.measures.of('DP')).toHaveLength(2)
      expect(await commits({ kind: 'measure-removed', measure: 'DP:M-01', version: 1 })).toBe('stale')
    })

    it('keeps what became of a measure, and forgets it only while nothing was said since', async () => {
      await commits({ kind: 'measure-added', measure: added })
      expect(await commits({ kind: 'measure-linked', link })).toBe('done')
      expect(await commits({ kind: 'measure-linked', link })).toBe('stale')
      expect(await the().store.measures.linksOf('DP')).toEqual([link])
      const continued = { from: added.id, to: 'MP:M-01', kind: 'continued', at: link.at } as const
      await commits({ kind: 'plan-known', plan: 'MP', name: 'Masterplan' })
      await commits({ kind: 'measure-added', measure: { ...added, id: continued.to, plan: 'MP', code: 'M-01' } })
      await commits({ kind: 'measure-linked', link: continued })
      expect(await the().store.measures.linksOf('MP')).toEqual([continued])
      expect(await commits({ kind: 'measure-unlinked', link: continued })).toBe('done')
      expect(await commits({ kind: 'measure-removed', measure: added.id, version: 1 })).toBe('stale')
      await commits({ kind: 'asked', request: request('q3', { subject: added.id }) })
      expect(await commits({ kind: 'measure-unlinked', link })).toBe('done')
      await commits({ kind: 'measure-linked', link })
      await commits(answered(1, { request: 'q3' }))
      expect(await commits({ kind: 'measure-unlinked', link })).toBe('stale')
    })

    it('records the steps of a plan for good, each after the one that was read, and forgets none that was taken back', async () => {
      const { store, db } = the()
      const step = {
        id: 's1',
        plan: 'DP',
        stage: 'draft',
        was: null,
        on: '2026-09-30',
        at: now,
        by: 'p1',
        number: '0815/2026',
        paper: null,
        note: 'Erster Entwurf',
        reason: null,
        following: null,
        whom: 'Digitalisierungsausschuss',
      } as const
      const second = { ...step, id: 's2', stage: 'submitted', was: 'draft', by: null, reason: 'Eilbedürftig' } as const
      expect(await commits({ kind: 'plan-stepped', step, after: null })).toBe('done')
      expect(await commits({ kind: 'plan-stepped', step: second, after: null })).toBe('stale')
      expect(await commits({ kind: 'plan-stepped', step: second, after: 's1' })).toBe('done')
      expect(await store.planSteps.all()).toEqual([step, second])
      const undone: Change = { kind: 'plan-step-undone', step: 's2', plan: 'DP', at: later }
      expect([await commits(undone), await commits(undone)]).toEqual(['done', 'stale'])
      expect(await store.planSteps.all()).toEqual([step])
      expect(await commits({ kind: 'plan-stepped', step: { ...second, id: 's3' }, after: 's2' })).toBe('stale')
      await expect(db.deleteFrom('plan_step').execute()).rejects.toThrow('stay on record')
      await expect(db.updateTable('plan_step').set({ stage: 'approved' }).execute()).rejects.toThrow('stay on record')
      expect((await store.audits.of('DP')).map(({ act }) => act)).toContain('plan-step-undone')
    })

    it('withdraws a round only while it is planned', async () => {
      await commits({ kind: 'round-planned', round: round('2027-H1', { state: 'planned' }) })
      expect(await commits({ kind: 'round-withdrawn', round: 'r-2027-H1', version: 2 })).toBe('stale')
      expect(await commits({ kind: 'round-withdrawn', round: 'r-2027-H1', version: 1 })).toBe('done')
      expect(await commits({ kind: 'round-withdrawn', round: 'r-2026-H2', version: 1 })).toBe('stale')
      expect((await the().store.rounds.of('DP')).map(({ label }) => label)).toEqual(['2026-H2'])
    })

    it('sets a request aside with its reason, takes it up again, and gives it to another', async () => {
      const { requests } = the().store
      await commits(answered(1))
      expect(await commits({ kind: 'excused', request: 'q1', reason: 'aufgeteilt', version: 2 })).toBe('done')
      expect(await requests.byId('q1')).toMatchObject({ state: 'excused', reason: 'aufgeteilt', light: 'yellow' })
      expect(await the().store.answers.astray()).toBe(0)
      const up: Change = { kind: 'request-taken-up', request: 'q1', state: 'answered', reason: null, version: 3 }
      expect([await commits(up), await commits(up)]).toEqual(['done', 'stale'])
      expect(await requests.byId('q1')).toMatchObject({ state: 'answered', reason: null, version: 4 })
      const assigned = { kind: 'request-assigned', party: null, declinedBy: null, remindedAt: now } as const
      expect(await commits({ ...assigned, request: 'q2', version: 1 })).toBe('done')
      expect(await requests.byId('q2')).toMatchObject({ party: null, remindedAt: now, snoozedUntil: null, version: 2 })
    })

    it('removes a request only while it was never answered', async () => {
      await commits(answered(1))
      await commits({ kind: 'draft-kept', person: 'p1', request: 'q2', args: { light: 'red' } })
      expect(await commits({ kind: 'request-removed', request: 'q1' })).toBe('stale')
      expect(await commits({ kind: 'request-removed', request: 'q2' })).toBe('done')
      expect(await the().store.requests.byId('q2')).toBeUndefined()
      expect(await the().store.conversations.draft('p1', 'q2')).toBeUndefined()
    })

    it('adds, renames, sources and removes fields, but none with measures', async () => {
      const another = { ...field, id: 'DP:G', code: 'G', name: 'Mobilität', position: 2 }
      expect(await commits({ kind: 'field-added', field: another })).toBe('done')
      expect(await commits({ kind: 'field-added', field: { ...another, id: 'DP:H' } })).toBe('stale')
      const renamed: Change = { kind: 'field-renamed', field: 'DP:G', was: 'Mobilität', name: 'Verkehr' }
      expect([await commits(renamed), await commits(renamed)]).toEqual(['done', 'stale'])
      expect((await the().store.measures.fieldsOf('DP'))[1]?.name).toBe('Verkehr')
      const sourced: Change = { kind: 'field-sourced', field: 'DP:G', was: another.source, source: 'DIN SPEC 91387' }
      expect([await commits(sourced), await commits(sourced)]).toEqual(['done', 'stale'])
      expect((await the().store.measures.fieldsOf('DP'))[1]?.source).toBe('DIN SPEC 91387')
      expect(await commits({ kind: 'field-removed', field: 'DP:F' })).toBe('stale')
      expect(await commits({ kind: 'field-removed', field: 'DP:G' })).toBe('done')
    })

    it('ends a duty that is as it was read, lets it go on, and removes it', async () => {
      const duty = {
        id: 'd1',
        subjectKind: 'measure',
        subject: 'DP:M-01',
        role: 'answers',
        party: null,
        person: 'p1',
        rank: 0,
        from: null,
        until: null,
      } as const
      await commits({ kind: 'duty-set', duty })
      const ended: Change = { kind: 'duty-until', duty, until: '2026-09-30' }
      expect([await commits(ended), await commits(ended)]).toEqual(['done', 'stale'])
      const resumed: Change = { kind: 'duty-until', duty: { ...duty, until: '2026-09-30' }, until: null }
      expect(await commits(resumed)).toBe('done')
      expect((await the().store.directories.read()).duties).toEqual([duty])
      expect(await commits({ kind: 'duty-removed', duty: { ...duty, until: '2026-09-30' } })).toBe('stale')
      expect(await commits({ kind: 'duty-removed', duty })).toBe('done')
    })

    it('is followed by people, once each', async () => {
      const { follows } = the().store
      for (const person of ['p2', 'p1', 'p1']) await commits({ kind: 'followed', person, measure: 'DP:M-01' })
      expect(await follows.followersOf('DP:M-01')).toEqual(['p1', 'p2'])
      expect(await follows.followedBy('p1')).toEqual(['DP:M-01'])
      await commits({ kind: 'unfollowed', person: 'p1', measure: 'DP:M-01' })
      expect(await follows.followersOf('DP:M-01')).toEqual(['p2'])
    })

    it('remembers what each person did last, until it is taken back', async () => {
      const { acts } = the().store
      const first: LastAct = { person: 'p1', at: now, told: ['p2'], undo: { instead: 'answer' } }
      const second: LastAct = {
        ...first,
        at: later,
        undo: { act: 'followed', about: 'M-01', changes: [{ kind: 'unfollowed', person: 'p1', measure: 'DP:M-01' }] },
      }
      await commits({ kind: 'act-noted', act: first })
      await commits({ kind: 'act-noted', act: second })
      expect(await acts.lastOf('p1')).toEqual(second)
      expect(await acts.lastOf('p2')).toBeUndefined()
      expect(await commits({ kind: 'act-undone', person: 'p1', at: now })).toBe('stale')
      expect(await commits({ kind: 'act-undone', person: 'p1', at: later })).toBe('done')
      expect(await acts.lastOf('p1')).toBeUndefined()
    })

    it('keeps sessions of committees by the ids of their calendar, and lets go only of what is there', async () => {
      const session = {
        id: 's1',
        title: 'Hauptausschuss',
        day: '2026-12-14',
        cancelled: false,
        origin: 'calendar',
      } as const
      const earlier = { ...session, id: 's2', day: '2026-12-07', origin: 'chat' } as const
      await commits({ kind: 'session-set', session }, { kind: 'session-set', session: earlier })
      expect(await the().store.sessions.all()).toEqual([earlier, session])
      await commits({ kind: 'session-set', session: { ...session, cancelled: true } })
      expect(await the().store.sessions.all()).toEqual([earlier, { ...session, cancelled: true }])
      const removed: Change = { kind: 'session-removed', session: 's2' }
      expect([await commits(removed), await commits(removed)]).toEqual(['done', 'stale'])
    })

    it('keeps what a measure builds on in its order, and lets go of it with the measure', async () => {
      await commits({ kind: 'measure-added', measure: added })
      const norm = { measure: added.id, kind: 'norm', title: 'DIN SPEC 91387', url: null, position: 2 } as const
      const network = {
        ...norm,
        kind: 'network',
        title: 'Eurocities',
        url: 'https://eurocities.eu',
        position: 1,
      } as const
      await commits({ kind: 'reference-set', reference: norm }, { kind: 'reference-set', reference: network })
      expect(await the().store.references.of('DP')).toEqual([network, norm])
      const dropped: Change = { kind: 'reference-dropped', reference: network }
      expect([await commits(dropped), await commits(dropped)]).toEqual(['done', 'stale'])
      await commits({ kind: 'reference-set', reference: { ...norm, kind: 'other' } })
      expect(await the().store.references.of('DP')).toEqual([{ ...norm, kind: 'other' }])
      expect(await commits({ kind: 'measure-removed', measure: added.id, version: 1 })).toBe('done')
      expect(await the().store.references.of('DP')).toEqual([])
    })
  })
}
