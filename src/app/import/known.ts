import type { Mention, MentionKind } from '#app/contracts/seed.ts'
import type { Present } from '#app/import/present.ts'

/** What files define and the store knows: by id, and by the names people write. */
export interface Known {
  has(kind: MentionKind, id: string): boolean
  names(kind: MentionKind): readonly string[]
}

/** Everything that a file may refer to. */
export function knownIn(mentions: readonly Mention[], present: Present): Known {
  const things = [...mentions.filter(({ defines }) => defines), ...stored(present)]
  const ids = new Set(things.map(({ kind, id }) => `${kind} ${id}`))
  return {
    has: (kind, id) => ids.has(`${kind} ${id}`),
    names: (kind) => things.filter((thing) => thing.kind === kind).map(({ name }) => name),
  }
}

function stored(present: Present): readonly Pick<Mention, 'kind' | 'id' | 'name'>[] {
  return [
    ...present.plans.map(({ code }) => ({ kind: 'plan', id: code, name: code }) as const),
    ...present.parties.map(({ id }) => ({ kind: 'party', id, name: id }) as const),
    ...present.people.map(({ id }) => ({ kind: 'person', id, name: id }) as const),
    ...present.fields.map(({ id, code }) => ({ kind: 'field', id, name: code }) as const),
    ...present.measures.map(({ id, code }) => ({ kind: 'measure', id, name: code }) as const),
    ...present.motions.map(({ motion: { number } }) => ({ kind: 'motion', id: number, name: number }) as const),
    ...present.motions.flatMap(({ points }) => points.map(({ id }) => ({ kind: 'point', id, name: id }) as const)),
    ...present.tasks.map(({ id, code }) => ({ kind: 'task', id, name: code }) as const),
    ...present.rounds.map(({ plan, label }) => ({ kind: 'round', id: `${plan}:${label}`, name: label }) as const),
  ]
}
