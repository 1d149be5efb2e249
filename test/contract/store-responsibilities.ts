import { describe, expect, it } from 'vitest'
import type { Task } from '#domain/task.ts'
import type { Succession } from '#domain/succession.ts'
import type { Change } from '#app/contracts/change.ts'
import type { TestStore } from '#test/support/stores.ts'
import { answered, commitOf, field, later, now, office } from './store-samples.ts'

const task: Task = {
  id: 'DP:A-01',
  plan: 'DP',
  code: 'A-01',
  title: 'IT-Architektur festlegen',
  description: 'Für alle Ämter.',
  basis: 'Dienstanweisung IT, § 3',
  field: field.id,
  ofCdo: true,
  position: 1,
}

const duty = {
  id: 'd1',
  subjectKind: 'task',
  subject: task.id,
  role: 'consulted',
  party: office.id,
  person: null,
  from: null,
  until: null,
  rank: 0,
} as const

const renamed = { ...office, id: 'neu', name: 'Amt für Digitales', validFrom: '2027-01-01' }

const succession: Succession = {
  old: office.id,
  new: 'neu',
  kind: 'split',
  at: '2027-01-01',
  rank: 0,
  measures: ['DP:M-01'],
  done: null,
}

export function responsibilities(the: () => TestStore): void {
  describe('responsibilities', () => {
    const commits = async (...changes: readonly Change[]): Promise<string> => the().store.commit(commitOf(changes))

    it('keeps tasks that are no measures, and removes them with who is responsible', async () => {
      const { measures, directories } = the().store
      expect(await commits({ kind: 'task-added', task }, { kind: 'duty-set', duty })).toBe('done')
      expect(await commits({ kind: 'task-added', task })).toBe('stale')
      expect(await commits({ kind: 'task-set', task: { ...task, basis: null, ofCdo: false, position: 2 } })).toBe(
        'done',
      )
      expect(await commits({ kind: 'task-set', task: { ...task, id: 'DP:A-00', code: 'A-00', field: null } })).toBe(
        'done',
      )
      expect((await measures.tasksOf('DP')).map(({ code, ofCdo, basis }) => [code, ofCdo, basis])).toEqual([
        ['A-00', true, task.basis],
        ['A-01', false, null],
      ])
      expect(await measures.tasksOf('other')).toEqual([])
      expect((await directories.read()).duties).toEqual([duty])
      expect(await commits({ kind: 'task-removed', task: task.id })).toBe('done')
      expect(await commits({ kind: 'task-removed', task: task.id })).toBe('stale')
      expect((await directories.read()).duties).toEqual([])
      const other = { ...field, id: 'DP:NEU', code: 'NEU' }
      await commits({ kind: 'field-added', field: other }, { kind: 'task-added', task: { ...task, field: other.id } })
      expect(await commits({ kind: 'field-removed', field: other.id })).toBe('stale')
    })

    it('knows which office carries on which, is done with it once, and goes back only while nothing has happened', async () => {
      const { directories } = the().store
      expect(await directories.successions()).toEqual([])
      await commits({ kind: 'party-set', party: renamed }, { kind: 'succession-set', succession })
      expect(await directories.successions()).toEqual([succession])
      const done: Change = { kind: 'succession-done', succession, done: later }
      expect([await commits(done), await commits(done)]).toEqual(['done', 'stale'])
      expect(await directories.successions()).toEqual([{ ...succession, done: later }])
      expect(await commits({ kind: 'succession-removed', succession })).toBe('stale')
      expect(await commits({ kind: 'party-removed', party: renamed.id })).toBe('stale')
      const back: readonly Change[] = [
        { kind: 'succession-removed', succession: { ...succession, done: later } },
        { kind: 'party-removed', party: renamed.id },
      ]
      await commits({ kind: 'duty-set', duty: { ...duty, party: renamed.id } })
      expect(await commits(...back)).toBe('stale')
      await commits({ kind: 'duty-removed', duty: { ...duty, party: renamed.id } })
      expect([await commits(...back), await commits(...back)]).toEqual(['done', 'stale'])
      expect((await directories.read()).parties).toEqual([office])
    })

    it('moves people and offices from where they were read, and ends an office', async () => {
      const { directories } = the().store
      const below = { ...office, id: '12-1', number: '12-1', parent: office.id }
      await commits({ kind: 'party-set', party: renamed }, { kind: 'party-set', party: below })
      const ended: Change = { kind: 'party-until', party: office, until: '2026-12-31' }
      const under: Change = { kind: 'party-under', party: below, parent: renamed.id }
      const { people } = await directories.read()
      const person = people[0]!
      const moved: Change = { kind: 'person-moved', person: person.id, from: person.party, to: renamed.id }
      for (const change of [ended, under, moved])
        expect([await commits(change), await commits(change)]).toEqual(['done', 'stale'])
      const after = await directories.read()
      expect(after.parties.find(({ id }) => id === office.id)?.validTo).toBe('2026-12-31')
      expect(after.parties.find(({ id }) => id === below.id)?.parent).toBe(renamed.id)
      expect(after.people.find(({ id }) => id === person.id)?.party).toBe(renamed.id)
    })

    it('finds what is still asked of an office in any round', async () => {
      const { store } = the()
      const open = async (): Promise<readonly string[]> => (await store.requests.openOf(office.id)).map(({ id }) => id)
      const all = await open()
      expect(all.length).toBeGreaterThan(0)
      await commits(answered(1))
      expect(await open()).toEqual(all.filter((id) => id !== 'q1'))
      await commits({ kind: 'reopened', request: 'q1', at: now, version: 2 })
      expect(await open()).toEqual(all)
      expect(await store.requests.openOf('other')).toEqual([])
    })
  })
}
