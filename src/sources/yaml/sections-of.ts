import type { Party } from '#domain/party.ts'
import type { Reference } from '#domain/reference.ts'
import type { Seed, SeedDuty, SeedMeasure } from '#app/contracts/seed.ts'
import { planOfRole, wholeCity } from '#sources/plan-of-role.ts'
import { namedPlan } from './named-plan.ts'
import { type Entry, said } from './said.ts'
import { callEntry } from './call-entry.ts'
import { motionEntry } from './motion-entry.ts'
import { roundEntry } from './round-entry.ts'
import { termEntry } from './term-entry.ts'

/** The sections of a city's file that are no settings, each with its entries. */
export function sectionsOf(seed: Seed): Readonly<Record<string, readonly Entry[]>> {
  const named = (plan: string) => namedPlan(plan, seed)
  const partiesOf = (kind: Party['kind']) => seed.parties.filter((party) => party.kind === kind)
  const entriesOf = (kind: Party['kind']) => partiesOf(kind).map((party) => partyEntry(party, seed.duties))
  return {
    offices: entriesOf('office'),
    partners: entriesOf('partner'),
    boards: entriesOf('board'),
    people: seed.people.map((person) => personEntry(person, seed)),
    absences: seed.absences.map(({ person, from, until, substitute }) => said({ person, from, until, substitute })),
    channels: seed.places.map(({ address, plan, purpose }) => said({ plan: named(plan), ...address, purpose })),
    fields: inPlan(seed.fields).map(([{ plan, code, name, source, position }, place]) =>
      said({ plan: named(plan), code, name, source, position: position === place ? null : position }),
    ),
    measures: inPlan(seed.measures).map(([measure, place]) => ({
      ...said({ plan: named(measure.plan) }),
      ...measureEntry(measure, place, seed),
    })),
    tasks: inPlan(seed.tasks).map(([{ plan, code, title, description, basis, field, ofCdo, position }, place]) =>
      said({
        plan: named(plan),
        code,
        title,
        description: description === '' ? null : description,
        basis,
        field: codeIn(field),
        of: ofCdo ? 'cdo' : null,
        position: position === place ? null : position,
      }),
    ),
    successors: seed.successions.map(({ old, new: to, kind, at, rank, measures, done }) =>
      said({
        old,
        new: to,
        kind,
        from: at,
        rank: rank === 0 ? null : rank,
        measures: measures.length === 0 ? null : measures.join('; '),
        done,
      }),
    ),
    links: seed.links.map(({ plan, into = null, ...link }) => said({ plan: named(plan), into, ...link })),
    steps: (seed.steps ?? []).map(({ plan, ...step }) => said({ plan: named(plan), ...step })),
    duties: seed.terms.map((term) => termEntry(term, seed)),
    calendar: seed.sessions.map(({ id, title, day, cancelled, origin }) =>
      said({ id, title, day, cancelled: cancelled ? 'yes' : null, origin: origin === 'calendar' ? null : origin }),
    ),
    rounds: seed.rounds.map((round) => roundEntry(round, seed)),
    calls: (seed.calls ?? []).map((call) => callEntry(call, seed)),
    motions: seed.motions.map((motion) => motionEntry(motion, seed)),
  }
}

/** Things with their number among those of their plan, from 1. */
const inPlan = <T extends { readonly plan: string }>(things: readonly T[]): readonly (readonly [T, number])[] =>
  things.map((thing, at) => [thing, things.slice(0, at + 1).filter(({ plan }) => plan === thing.plan).length])

const codeIn = (id: string | null): string | null => id && id.slice(id.indexOf(':') + 1)

function holders(duties: readonly SeedDuty[], kind: SeedDuty['subjectKind'], subject: string, role: string) {
  return (
    duties.find((duty) => duty.subjectKind === kind && duty.subject === subject && duty.role === role)?.holders ?? []
  )
}

function partyEntry(
  { id, number, name, parent, validFrom, validTo, seats }: Party,
  duties: readonly SeedDuty[],
): Entry {
  const key = id === (number ?? name) ? null : id
  const [coordinator] = holders(duties, 'party', id, 'coordinates')
  const [head] = holders(duties, 'party', id, 'heads')
  return said({ key, number, name, parent, 'valid-from': validFrom, 'valid-to': validTo, seats, coordinator, head })
}

function personEntry({ id, name, party, language, zone, left }: Seed['people'][number], seed: Seed): Entry {
  const accounts = seed.accounts.filter(({ person }) => person === id)
  const awaited = seed.awaited.filter(({ person }) => person === id)
  const roles = seed.roles.filter(({ person }) => person === id)
  return said({
    key: id,
    name,
    office: party,
    language,
    zone,
    left,
    accounts: [
      ...accounts.map(({ address, rank }) => ({ ...address, rank })),
      ...awaited.map(({ platform, email, rank }) => ({ platform, email, rank })),
    ].map(({ rank, ...account }, index) => said({ ...account, rank: rank === index + 1 ? null : rank })),
    roles: roles.map(({ role, plan }) => {
      const usual = planOfRole(role, undefined, seed.city?.plans[0]?.code ?? seed.plan?.code ?? '')
      return plan === usual ? role : { role, plan: plan ?? wholeCity }
    }),
  })
}

function measureEntry(measure: SeedMeasure, place: number, { duties, references }: Seed): Entry {
  const { id, code, title, description, field, level, state, position } = measure
  const held = (role: string): readonly string[] => holders(duties, 'measure', id, role)
  return said({
    code,
    title,
    description,
    field: codeIn(field),
    lead: held('leads')[0],
    participants: held('participates'),
    responsible: held('answers')[0],
    deputy: held('deputises')[0],
    level: level === 'public' ? null : level,
    state,
    position: position === place ? null : position,
    references: references.filter((each) => each.measure === id).map(referenceEntry),
  })
}

const referenceEntry = ({ title, kind, url, position }: Reference, index: number): Entry =>
  said({ title, kind, url, position: position === index + 1 ? null : position })
