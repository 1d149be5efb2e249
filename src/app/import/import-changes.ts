import type { Change } from '#app/contracts/change.ts'
import { heldByParty } from '#domain/duty.ts'
import type { Party } from '#domain/party.ts'
import type { SeedLink, SeedTerm } from '#app/contracts/seed.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import { boardChanges } from '#app/import/board-changes.ts'
import { termKey, termOf } from '#app/import/duty-holders.ts'
import { dutyChanges } from '#app/import/duty-changes.ts'
import { historyChanges } from '#app/import/history-changes.ts'
import type { ImportRules } from '#app/import/import-rules.ts'
import { motionChanges } from '#app/import/motion-changes.ts'
import type { Present } from '#app/import/present.ts'
import type { Compared } from '#app/import/three-way.ts'

/** What the store is to change for a plan of import, in an order in which every reference is known when it is made. */
export function importChanges(plan: ImportPlan, present: Present, rules: ImportRules): readonly Change[] {
  const entries = Object.values<readonly Compared<unknown>[]>({ ...plan }).flatMap((things) =>
    things.flatMap((thing) => thing.entries),
  )
  return [
    ...fresh(plan.plans).map(({ value }): Change => ({ kind: 'plan-known', plan: value.code, name: value.name })),
    ...parentsFirst(fresh(plan.parties)).map(({ value }): Change => ({ kind: 'party-set', party: value })),
    ...fresh(plan.people).map(({ value }): Change => ({ kind: 'person-set', person: value })),
    ...fresh(plan.accounts).map(({ value }): Change => ({ kind: 'account-set', account: value })),
    ...fresh(plan.awaited).map(({ value }): Change => ({ kind: 'account-awaited', awaited: value })),
    ...fresh(plan.places).map(({ value }): Change => ({ kind: 'place-set', place: value })),
    ...fresh(plan.roles).map(({ value }): Change => ({ kind: 'role-set', role: value })),
    ...fresh(plan.absences).map(({ value }): Change => ({ kind: 'absence-set', absence: value })),
    ...fresh(plan.fields).map(({ value }): Change => ({ kind: 'field-set', field: value })),
    ...fresh(plan.measures).map(({ value }) => measureSet(value, present)),
    ...fresh(plan.links).map(({ value }) => measureLinked(value)),
    ...motionChanges(plan, present, rules),
    ...fresh(plan.tasks).map(({ value }): Change => ({ kind: 'task-set', task: value })),
    ...fresh(plan.successions).map(({ value, present: now }): Change => ({
      kind: 'succession-set',
      succession: { ...value, done: now ? now.done : value.done },
    })),
    ...fresh(plan.duties).flatMap((duty) => dutyChanges(duty, present, rules.today)),
    ...fresh(plan.terms).map((term) => termSet(term.value, present)),
    ...historyChanges(plan, present, rules),
    ...boardChanges(plan, present),
    ...fresh(plan.references).map(({ value }): Change => ({ kind: 'reference-set', reference: value })),
    ...fresh(plan.sessions).map(({ value }): Change => ({ kind: 'session-set', session: value })),
    ...(entries.length > 0 ? [{ kind: 'imported', entries } as const] : []),
  ]
}

function fresh<T>(things: readonly Compared<T>[]): readonly Compared<T>[] {
  return things.filter(({ how }) => how !== 'left')
}

function measureSet(measure: ImportPlan['measures'][number]['value'], present: Present): Change {
  const known = present.measures.find(({ id }) => id === measure.id)
  return { kind: 'measure-set', measure: { state: 'active', ...measure, version: known?.version ?? 1 } }
}

const measureLinked = ({ plan, into = plan, from, to, kind, at }: SeedLink): Change => ({
  kind: 'measure-linked',
  link: { from: `${plan}:${from}`, to: `${into}:${to}`, kind, at },
})

/** A time that is known gets its new end; its beginning tells it apart. */
function termSet(term: SeedTerm, { duties }: Present): Change {
  const { holder, ...about } = term
  const known = duties.find((duty) => termKey(termOf(duty)) === termKey(term))
  const who = heldByParty(term) ? { party: holder, person: null } : { party: null, person: holder }
  return { kind: 'duty-set', duty: { id: known?.id ?? termKey(term), ...about, ...who } }
}

function parentsFirst(parties: readonly Compared<Party>[]): readonly Compared<Party>[] {
  const byId = new Map(parties.map((party) => [party.value.id, party]))
  const ordered = new Set<Compared<Party>>()
  const add = (party: Compared<Party>): void => {
    if (ordered.has(party)) return
    const parent = byId.get(party.value.parent ?? '')
    if (parent) add(parent)
    ordered.add(party)
  }
  for (const party of parties) add(party)
  return [...ordered]
}
