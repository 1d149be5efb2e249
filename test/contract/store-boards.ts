import { describe, expect, it } from 'vitest'
import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { TestStore } from '#test/support/stores.ts'
import { commitOf, later, now } from './store-samples.ts'

export const council = {
  id: 'council',
  kind: 'board',
  number: null,
  name: 'Digitalrat',
  parent: null,
  validFrom: null,
  validTo: null,
} as const

const science = { ...council, id: 'science', name: 'Wissenschaft', parent: 'council', seats: 3 } as const

export const boardCall = (more: Partial<BoardCall> = {}): BoardCall => ({
  id: 'b1',
  plan: 'DP',
  round: 'r-2026-H2',
  board: 'council',
  measure: null,
  question: null,
  by: null,
  at: now,
  due: later,
  state: 'open',
  version: 1,
  ...more,
})

export const statement = (more: Partial<BoardStatement> = {}): BoardStatement => ({
  id: 's1',
  call: 'b1',
  voice: 'member',
  group: null,
  person: null,
  named: false,
  text: 'Der Rat begrüßt den Bericht.',
  source: 'chat',
  by: null,
  at: now,
  late: false,
  leftOut: null,
  version: 1,
  ...more,
})

export function boards(the: () => TestStore): void {
  describe('the advisory board', () => {
    const done = async (...changes: Parameters<typeof commitOf>[0]) => the().store.commit(commitOf(changes))

    it('has groups with seats', async () => {
      await done({ kind: 'party-set', party: council }, { kind: 'party-set', party: science })
      const { parties } = await the().store.directories.read()
      expect(parties.find(({ id }) => id === 'science')).toEqual(science)
      await done({ kind: 'party-set', party: { ...science, seats: null } })
      const { seats: _, ...open } = science
      const again = await the().store.directories.read()
      expect(again.parties.find(({ id }) => id === 'science')).toEqual(open)
    })

    it('is called, and what it says stands until the call is ended', async () => {
      const { store } = the()
      await done({ kind: 'party-set', party: council }, { kind: 'party-set', party: science })
      const onMeasure = boardCall({ id: 'b2', at: later, measure: 'DP:M-01', question: 'Reicht das?', by: 'p2' })
      expect(await done({ kind: 'board-called', call: boardCall() }, { kind: 'board-called', call: onMeasure })).toBe(
        'done',
      )
      expect(await done({ kind: 'board-called', call: boardCall() })).toBe('stale')
      expect(await store.boards.calls('DP')).toEqual([boardCall(), onMeasure])
      expect(await store.boards.calls('MP')).toEqual([])

      const given = statement({ person: 'p1', by: 'p1', group: 'science' })
      const other = statement({ id: 's2', call: 'b2', voice: 'board', source: 'meeting', at: later, late: true })
      await done({ kind: 'board-stated', statement: given }, { kind: 'board-stated', statement: other })
      expect(await store.boards.statements(['b1', 'b2'])).toEqual([given, other])
      const better = { ...given, text: 'Der Rat rät ab.', named: true, at: later, late: true }
      expect(await done({ kind: 'board-restated', statement: better, version: 1 })).toBe('done')
      expect(await done({ kind: 'board-restated', statement: given, version: 1 })).toBe('stale')
      expect(await store.boards.statements(['b1'])).toEqual([{ ...better, version: 2 }])

      const leave = { kind: 'board-left-out', statement: 's1', reason: 'Nennt Dritte.', version: 2 } as const
      expect(await done(leave)).toBe('done')
      expect(await done(leave)).toBe('stale')
      expect(await store.boards.statements(['b1'])).toMatchObject([{ leftOut: 'Nennt Dritte.', version: 3 }])

      // Whoever ends a call must know all that has been said to it.
      const close = { kind: 'board-call-state', call: 'b1', state: 'closed', version: 3 } as const
      expect(await done({ ...close, version: 1 })).toBe('stale')
      expect(await done(close)).toBe('done')
      expect(await done(close)).toBe('stale')
      expect(await done({ kind: 'board-restated', statement: given, version: 3 })).toBe('stale')
      expect(await done({ kind: 'board-stated', statement: statement({ id: 's3' }) })).toBe('stale')

      const longer = { kind: 'board-call-due', call: 'b1', due: later, version: 4 } as const
      expect(await done(longer)).toBe('done')
      expect(await done(longer)).toBe('stale')
      expect((await store.boards.calls('DP'))[0]).toMatchObject({ state: 'open', due: later, version: 5 })
      const back = { kind: 'board-taken-back', statement: 's1', call: 'b1', version: 3 } as const
      expect(await done(back)).toBe('done')
      expect(await done(back)).toBe('stale')
      expect(await store.boards.statements(['b1'])).toEqual([])
      await expect(the().db.deleteFrom('board_statement').execute()).rejects.toThrow(/what the board said stays/)
    })
  })
}
