import { describe, expect, it } from 'vitest'
import type { TestStore } from '#test/support/stores.ts'
import { address, commitOf, deputy, field, measure, office, responsible, round } from './store-samples.ts'

export function masterData(the: () => TestStore): void {
  describe('master data', () => {
    it('is read as it was written', async () => {
      const { measures, directories } = the().store
      expect(await measures.fieldsOf('DP')).toEqual([field])
      expect(await measures.of('DP')).toEqual([measure('M-01', { position: 1 }), measure('M-02', { position: 2 })])
      expect(await directories.read()).toEqual({
        parties: [office],
        people: [responsible, deputy],
        duties: [],
        roles: [],
        absences: [],
        unreachable: new Set(['p2']),
        awaited: new Set(),
        closed: new Set(),
        homes: new Map(),
      })
    })

    it('knows duties, roles, absences and places, once each', async () => {
      const { store } = the()
      const duty = {
        id: 'd1',
        subjectKind: 'measure',
        subject: 'DP:M-01',
        role: 'answers',
        party: null,
        person: 'p1',
        from: null,
        until: '2027-06-30',
        rank: 1,
      } as const
      const everywhere = { person: 'p1', role: 'cdo', plan: null } as const
      const inPlan = { person: 'p1', role: 'coordinator', plan: 'DP' } as const
      const absence = { person: 'p1', from: '2026-10-05', until: '2026-10-09', substitute: 'p2' }
      const place = { address: address('committee'), plan: 'DP', purpose: 'liaison' } as const
      const known = commitOf([
        { kind: 'duty-set', duty },
        { kind: 'role-set', role: everywhere },
        { kind: 'role-set', role: inPlan },
        { kind: 'absence-set', absence },
        { kind: 'place-set', place },
      ])
      expect([await store.commit(known), await store.commit(known)]).toEqual(['done', 'done'])
      expect(await store.directories.read()).toMatchObject({
        duties: [duty],
        roles: [everywhere, inPlan],
        absences: [absence],
      })
      expect(await store.directories.places()).toEqual([place])
      expect(await store.directories.placesFor('DP', 'liaison')).toEqual([place])
      expect(await store.directories.placesFor('MP', 'liaison')).toEqual([])
    })

    it('drops a role or an absence that is there, and is stale without', async () => {
      const { store } = the()
      const everywhere = { person: 'p1', role: 'cdo', plan: null } as const
      const inPlan = { person: 'p1', role: 'cdo', plan: 'DP' } as const
      const absence = { person: 'p1', from: '2026-10-05', until: '2026-10-09', substitute: null }
      await store.commit(
        commitOf([
          { kind: 'role-set', role: everywhere },
          { kind: 'role-set', role: inPlan },
          { kind: 'absence-set', absence },
        ]),
      )
      const dropped = commitOf([
        { kind: 'role-dropped', role: everywhere },
        { kind: 'absence-dropped', person: 'p1', from: absence.from },
      ])
      expect([await store.commit(dropped), await store.commit(dropped)]).toEqual(['done', 'stale'])
      expect(await store.directories.read()).toMatchObject({ roles: [inPlan], absences: [] })
    })

    it('keeps offers until they are answered, once', async () => {
      const { store } = the()
      const offer = {
        id: 'f1',
        measure: 'DP:M-01',
        giver: 'p1',
        taker: 'p2',
        madeBy: 'p1',
        at: '2026-10-01T08:00:00.000Z',
        state: 'open',
        version: 1,
      } as const
      const asked = { ...offer, id: 'f2', giver: null, madeBy: 'p2', at: '2026-10-01T09:00:00.000Z' }
      await store.commit(
        commitOf([
          { kind: 'offered', offer },
          { kind: 'offered', offer: asked },
        ]),
      )
      expect(await store.offers.openOf('DP:M-01')).toEqual([asked, offer])
      expect(await store.offers.openTo('p2')).toEqual([asked, offer])
      const taken = commitOf([{ kind: 'offer-settled', offer, state: 'accepted' }])
      expect([await store.commit(taken), await store.commit(taken)]).toEqual(['done', 'stale'])
      expect(await store.offers.openOf('DP:M-01')).toEqual([asked])
    })

    it('replaces what is known', async () => {
      const { store } = the()
      await store.commit(
        commitOf([
          { kind: 'measure-set', measure: measure('M-01', { title: 'Anders', position: 1 }) },
          { kind: 'party-set', party: { ...office, name: 'IT-Amt' } },
          { kind: 'absence-set', absence: { person: 'p1', from: '2026-10-05', until: '2026-10-09', substitute: null } },
          { kind: 'absence-set', absence: { person: 'p1', from: '2026-10-05', until: '2026-10-16', substitute: null } },
        ]),
      )
      const [first] = await store.measures.of('DP')
      expect(first).toEqual(measure('M-01', { title: 'Anders', position: 1, version: 2 }))
      const { parties, absences } = await store.directories.read()
      expect(parties).toEqual([{ ...office, name: 'IT-Amt' }])
      expect(absences.map((absence) => absence.until)).toEqual(['2026-10-16'])
    })

    it('finds a person by account, and accounts in order of preference', async () => {
      const { store } = the()
      const slack = { address: address('U1', 'slack'), person: 'p1', rank: 0 }
      await store.commit(commitOf([{ kind: 'account-set', account: slack }]))
      const { directories } = store
      expect(await directories.personAt(address('p1'))).toEqual(responsible)
      expect(await directories.personAt(address('nobody'))).toBeUndefined()
      expect((await directories.accountsOf('p1')).map((account) => account.address.platform)).toEqual([
        'slack',
        'console',
      ])
      expect(await directories.accounts()).toHaveLength(2)
    })

    it('moves a measure on only from the version that was read', async () => {
      const { store } = the()
      const done = commitOf([{ kind: 'measure-state', measure: 'DP:M-01', state: 'done', version: 1 }])
      expect([await store.commit(done), await store.commit(done)]).toEqual(['done', 'stale'])
      expect((await store.measures.of('DP'))[0]).toMatchObject({ state: 'done', version: 2 })
    })

    it('refuses a second measure with the same code', async () => {
      const twin = { kind: 'measure-set', measure: measure('M-01', { id: 'other' }) } as const
      await expect(the().store.commit(commitOf([twin]))).rejects.toThrow(/unique/i)
    })

    it('remembers what imports wrote last', async () => {
      const { store } = the()
      const entry = { kind: 'measure', key: 'DP:M-01', field: 'title' }
      await store.commit(commitOf([{ kind: 'imported', entries: [{ ...entry, value: 'alt' }] }]))
      await store.commit(commitOf([{ kind: 'imported', entries: [{ ...entry, value: 'neu' }] }]))
      expect(await store.imports.all()).toEqual([{ ...entry, value: 'neu' }])
    })

    it('keeps notes about itself', async () => {
      const { store } = the()
      expect(await store.about('trial')).toBeUndefined()
      await store.note('trial', 'yes')
      await store.note('trial', 'no')
      expect(await store.about('trial')).toBe('no')
    })

    it('strips NUL, in texts and within what is kept as JSON', async () => {
      const { store } = the()
      const questionnaire = [{ ...round('x').questionnaire[0]!, label: 'Wie\0viel?' }]
      await store.commit(
        commitOf([
          { kind: 'measure-set', measure: measure('M-01', { title: 'Ein\0Titel' }) },
          { kind: 'round-planned', round: round('2027-H1', { questionnaire }) },
        ]),
      )
      expect((await store.measures.of('DP')).find(({ code }) => code === 'M-01')?.title).toBe('EinTitel')
      expect((await store.rounds.byId('r-2027-H1'))?.questionnaire[0]?.label).toBe('Wieviel?')
    })
  })
}
