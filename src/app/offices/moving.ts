import type { Directory } from '#domain/directory.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import { type Reorganised, reorganise } from '#domain/reorganise.ts'
import type { Request } from '#domain/request.ts'
import type { Task } from '#domain/task.ts'
import type { Succession } from '#domain/succession.ts'
import { askedAfter } from '#app/offices/asked-after.ts'
import { dayOf } from '#domain/instant.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Powers } from '#app/powers.ts'

/** What happens on the day from which offices carry on others, and what takes it back. */
export interface Moving {
  readonly moved: Reorganised
  readonly changes: readonly Change[]
  readonly back: readonly Change[]
  /** Measures and tasks of which another office has a part now. */
  readonly measures: readonly Measure[]
  readonly tasks: readonly Task[]
  /** Requests that go to somebody who was not asked about them before. */
  readonly anew: readonly Request[]
}

type MovingPowers = Pick<Powers, 'store' | 'city' | 'newId' | 'now'>

/** Moves duties, people and what is still asked, in all plans, to those that carry on; `directory` knows them already. */
export async function movingTo(
  { store, city, newId, now }: MovingPowers,
  directory: Directory,
  successions: readonly Succession[],
): Promise<Moving> {
  const olds = [...new Set(successions.map(({ old }) => old))]
  const measures = (await Promise.all(city.plans.map(({ code }) => store.measures.of(code)))).flat()
  const tasks = (await Promise.all(city.plans.map(({ code }) => store.measures.tasksOf(code)))).flat()
  const requests = (await Promise.all(olds.map((old) => store.requests.openOf(old)))).flat()
  const fieldOf = new Map(measures.map(({ id, field }) => [id, field]))
  const moved = reorganise({ successions, directory, requests, fieldOf, newId })
  const asked = askedAfter({ newId }, directory, moved, measures, dayOf(now(), city.zone))
  const all = { ...moved, beginning: [...moved.beginning, ...asked.duties] }
  const touched = new Set(moved.beginning.map(({ subject }) => subject))
  return {
    moved: all,
    anew: asked.anew,
    changes: changesOf(all),
    back: backOf(all),
    measures: measures.filter((measure) => touched.has(measure.id) && isAsked(measure)),
    tasks: tasks.filter(({ id }) => touched.has(id)),
  }
}

/** Those who belong to the offices, speak for them, or answer for one of their measures. */
export function peopleConcerned(
  { people, duties }: Directory,
  successions: readonly Succession[],
  measures: readonly Measure[],
): readonly Person[] {
  const parties = new Set(successions.flatMap((each) => [each.old, each.new]))
  const subjects = new Set([...parties, ...measures.map(({ id }) => id)])
  const named = new Set(
    duties.filter(({ subject, until }) => subjects.has(subject) && until === null).map(({ person }) => person),
  )
  return people.filter(({ id, party, left }) => left === null && (named.has(id) || parties.has(party ?? '')))
}

function changesOf({ ending, replaced, beginning, people, under, requests }: Reorganised): readonly Change[] {
  return [
    ...ending.map(({ duty, until }): Change => ({ kind: 'duty-until', duty, until })),
    ...replaced.map((duty): Change => ({ kind: 'duty-removed', duty })),
    ...beginning.map((duty): Change => ({ kind: 'duty-set', duty })),
    ...people.map(({ person, to }): Change => ({ kind: 'person-moved', person: person.id, from: person.party, to })),
    ...under.map(({ party, parent }): Change => ({ kind: 'party-under', party, parent })),
    ...requests.map(({ request, party }): Change => ({ ...assigned(request), party, version: request.version })),
  ]
}

function backOf({ ending, replaced, beginning, people, under, requests }: Reorganised): readonly Change[] {
  return [
    ...beginning.map((duty): Change => ({ kind: 'duty-removed', duty })),
    ...ending.map(({ duty, until }): Change => ({ kind: 'duty-until', duty: { ...duty, until }, until: duty.until })),
    ...replaced.map((duty): Change => ({ kind: 'duty-set', duty })),
    ...people.map(({ person, to }): Change => ({
      kind: 'person-moved',
      person: person.id,
      from: to,
      to: person.party,
    })),
    ...under.map(({ party, parent }): Change => ({
      kind: 'party-under',
      party: { ...party, parent },
      parent: party.parent,
    })),
    ...requests.map(({ request }): Change => ({ ...assigned(request), version: request.version + 1 })),
  ]
}

const assigned = ({ id, party, declinedBy, remindedAt }: Request) =>
  ({ kind: 'request-assigned', request: id, party, declinedBy, remindedAt }) as const
