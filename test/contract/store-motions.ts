import { describe, expect, it } from 'vitest'
import { type Motion, pointCode } from '#domain/motion.ts'
import type { Change } from '#app/contracts/change.ts'
import type { TestStore } from '#test/support/stores.ts'
import { commitOf, measure, round } from './store-samples.ts'

const first: Motion = {
  number: 'AN/1311/2021',
  plan: 'DP',
  title: 'Köln braucht einen digitalen Masterplan',
  groups: ['SPD-Fraktion', 'Fraktion "Die Anderen"'],
  day: '2021-06-07',
  committee: null,
  session: '2021-11-22',
  item: 'TOP 6.1',
  answeredWith: null,
  state: 'registered',
  version: 1,
}
const second: Motion = { ...first, number: 'AN/2108/2021', day: '2021-09-30', answeredWith: first.number }

const point = (motion: string, no: number) =>
  measure(pointCode(motion, no), { id: pointCode(motion, no), plan: motion, field: null, position: no })

export function motions(the: () => TestStore): void {
  describe('motions', () => {
    const commits = async (...changes: readonly Change[]): Promise<string> => the().store.commit(commitOf(changes))
    const registered: Change = {
      kind: 'motion-registered',
      motion: first,
      points: [point(first.number, 1), point(first.number, 2)],
    }

    it('are registered once with their points, which are measures of a plan of their own', async () => {
      const { store } = the()
      expect(await commits(registered)).toBe('done')
      expect(await commits(registered)).toBe('stale')
      expect(await commits({ kind: 'motion-registered', motion: second, points: [] })).toBe('done')
      expect((await store.motions.of('DP')).motions).toEqual([first, second])
      expect((await store.motions.of('other')).motions).toEqual([])
      expect((await store.measures.of(first.number)).map(({ code }) => code)).toEqual([
        'AN/1311/2021-1',
        'AN/1311/2021-2',
      ])
      expect(await store.measures.of('DP')).toHaveLength(2)
      expect(await commits({ kind: 'round-planned', round: round('x', { plan: first.number }) })).toBe('done')
      expect((await store.directories.read()).homes).toEqual(
        new Map([
          [first.number, 'DP'],
          [second.number, 'DP'],
        ]),
      )
    })

    it('change from the version that was read, and are found by number and while they are asked', async () => {
      const { store } = the()
      await commits(registered)
      expect(await store.motions.asked()).toEqual([])
      const asked = { ...first, state: 'asked', groups: ['FDP-Fraktion'] } as const
      const change: Change = { kind: 'motion-changed', motion: asked, version: 1 }
      expect([await commits(change), await commits(change)]).toEqual(['done', 'stale'])
      expect(await store.motions.byNumber(first.number)).toEqual({ ...asked, version: 2 })
      expect(await store.motions.asked()).toEqual([{ ...asked, version: 2 }])
      expect(await store.motions.byNumber(second.number)).toBeUndefined()
    })

    it('replace others, known here or not, until that is taken back', async () => {
      await commits(registered)
      const link = { later: first.number, earlier: 'AN/0001/2020', kind: 'replaces' } as const
      expect([
        await commits({ kind: 'motion-linked', link }),
        await commits({ kind: 'motion-linked', link: { ...link, kind: 'extends' } }),
      ]).toEqual(['done', 'stale'])
      expect((await the().store.motions.of('DP')).links).toEqual([link])
      expect([
        await commits({ kind: 'motion-unlinked', link }),
        await commits({ kind: 'motion-unlinked', link }),
      ]).toEqual(['done', 'stale'])
      expect((await the().store.motions.of('DP')).links).toEqual([])
    })

    it('know by which measures each point is answered, or that there is none', async () => {
      await commits(registered)
      const [one, two] = [pointCode(first.number, 1), pointCode(first.number, 2)]
      const answered = (of: string, measures: readonly string[], alone = false): Change => ({
        kind: 'point-measures',
        point: of,
        measures,
        alone,
      })
      await commits(answered(one, ['DP:M-02', 'DP:M-01', 'DP:M-02']), answered(two, [], true))
      expect(await the().store.motions.of('DP')).toMatchObject({
        answeredBy: [
          { point: one, measure: 'DP:M-01' },
          { point: one, measure: 'DP:M-02' },
        ],
        alone: [two],
      })
      await commits(answered(one, ['DP:M-02']), answered(two, []))
      await commits({ kind: 'measure-added', measure: measure('M-03') }, answered(two, ['DP:M-03']))
      expect(await commits({ kind: 'measure-removed', measure: 'DP:M-03', version: 1 })).toBe('done')
      expect(await the().store.motions.of('DP')).toMatchObject({
        answeredBy: [{ point: one, measure: 'DP:M-02' }],
        alone: [],
      })
    })
  })
}
