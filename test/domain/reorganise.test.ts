import fc from 'fast-check'
import { expect, it } from 'vitest'
import { covers } from '#domain/covers.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import type { Party } from '#domain/party.ts'
import { planSuccession } from '#domain/plan-succession.ts'
import type { Person } from '#domain/person.ts'
import { reorganise } from '#domain/reorganise.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Measure } from '#domain/measure.ts'
import { untouched, type Request } from '#domain/request.ts'
import { aDirectory, aMeasure } from './given.ts'

const day = (no: number): string => Temporal.PlainDate.from('2027-01-01').add({ days: no }).toString()

const office = (id: string): Party => ({
  id,
  kind: 'office',
  number: id,
  name: `Amt ${id}`,
  parent: null,
  validFrom: null,
  validTo: null,
})

const measures = ['m1', 'm2', 'm3', 'm4'].map((id) => aMeasure({ id, code: id, field: id < 'm3' ? 'f1' : null }))
const fieldOf = new Map(measures.map(({ id, field }) => [id, field]))

/** A small city: some measures are led by themselves, some through their field; people speak for offices. */
interface World {
  readonly parties: readonly Party[]
  readonly duties: readonly Duty[]
  readonly people: readonly Person[]
  readonly requests: readonly Request[]
}

const duty = (id: string, role: Duty['role'], more: Partial<Duty>): Duty => ({
  id,
  subjectKind: 'measure',
  subject: 'm1',
  role,
  party: null,
  person: null,
  from: null,
  until: null,
  rank: 0,
  ...more,
})

const chain = ({ duties, parties, people }: World, on: string) => chainsOn(aDirectory({ duties, parties, people }), on)

const worlds = fc
  .record({
    leads: fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 4, maxLength: 4 }),
    ofField: fc.constantFrom('a', 'b', 'c'),
    helps: fc.array(fc.tuple(fc.constantFrom('m1', 'm2', 'm3', 'm4'), fc.constantFrom('a', 'b', 'c')), {
      maxLength: 6,
    }),
    heads: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ leads, ofField, helps, heads }): World => {
    const duties = [
      ...leads.flatMap((party, no) => (party ? [duty(`l${no}`, 'leads', { subject: `m${no + 1}`, party })] : [])),
      duty('field', 'leads', { subjectKind: 'field', subject: 'f1', party: ofField }),
      ...new Map(
        helps.map(([subject, party]) => [
          `${subject}${party}`,
          duty(`h${subject}${party}`, 'consulted', { subject, party }),
        ]),
      ).values(),
      duty('head', 'heads', { subjectKind: 'party', subject: heads, person: 'p1' }),
    ]
    const world = {
      parties: ['a', 'b', 'c'].map(office),
      duties,
      people: [{ id: 'p1', name: 'Leitung', language: null, zone: null, party: heads, left: null }],
      requests: [],
    }
    const leadOf = chain(world, day(0))
    const requests = measures.flatMap((measure: Measure): readonly Request[] => {
      const party = leadOf(measure).lead?.id
      return party === undefined
        ? []
        : [
            {
              ...untouched,
              id: `q-${measure.id}`,
              round: 'r',
              subjectKind: 'measure',
              subject: measure.id,
              role: 'leads',
              party,
              state: 'asked',
              due: '2027-06-01T00:00:00.000Z',
            },
          ]
    })
    return { ...world, requests }
  })

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('renamed', 'merged', 'split' as const),
    which: fc.nat(20),
    other: fc.nat(20),
    allot: fc.subarray(['m1', 'm2', 'm3', 'm4']),
  }),
  { minLength: 1, maxLength: 5 },
)

type Step = typeof steps extends fc.Arbitrary<readonly (infer T)[]> ? T : never

/** The city on the day of a step, with ids that nothing else has. */
function after(world: World, { kind, which, other, allot }: Step, no: number): World {
  const at = day(no * 10 + 10)
  const living = world.parties.filter(({ validTo }) => validTo === null)
  const [one, two] = [living[which % living.length]!, living[other % living.length]!]
  const planned = planSuccession(
    {
      kind,
      olds: kind === 'merged' ? [one, ...living.filter((party) => party !== one && party !== two).slice(0, 1)] : [one],
      news:
        kind === 'merged'
          ? [two]
          : kind === 'split'
            ? [
                { number: null, name: `${one.name} I` },
                { number: null, name: `${one.name} II` },
              ]
            : [{ number: null, name: `${one.name} neu` }],
      at,
      measures: [[], kind === 'split' ? allot : []],
    },
    world.parties,
  )
  if (!planned.ok) return world
  const { successions, added, ending, until } = planned.value
  const parties = [
    ...world.parties.map((party) => (ending.includes(party) ? { ...party, validTo: until } : party)),
    ...added,
  ]
  let ids = 0
  const moved = reorganise({
    successions,
    directory: { ...world, parties },
    requests: world.requests,
    fieldOf,
    newId: () => `${no}-${(ids += 1)}`,
  })
  const ended = new Map(moved.ending.map(({ duty: each, until: last }) => [each.id, last]))
  const to = new Map(moved.requests.map(({ request, party }) => [request.id, party]))
  return {
    parties,
    duties: [
      ...world.duties
        .filter((each) => !moved.replaced.includes(each))
        .map((each) => ({ ...each, until: ended.get(each.id) ?? each.until })),
      ...moved.beginning,
    ],
    people: world.people.map((person) => ({
      ...person,
      party: moved.people.find((each) => each.person.id === person.id)?.to ?? person.party,
    })),
    requests: world.requests.map((request) => ({ ...request, party: to.get(request.id) ?? request.party })),
  }
}

it('keeps, whatever offices become, a living lead for all that is open, and loses or doubles no duty', () => {
  fc.assert(
    fc.property(worlds, steps, (first, all) => {
      const last = all.reduce(after, first)
      const today = day(100)
      const leadOf = chain(last, today)
      for (const request of last.requests) {
        const lead = leadOf(measures.find(({ id }) => id === request.subject)!).lead
        expect(lead?.validTo).toBeNull()
        expect(request.party).toBe(lead?.id)
      }
      const now = last.duties.filter((each) => inForce(each, today))
      const keys = now.map(({ subjectKind, subject, role, party, person }) =>
        [subjectKind, subject, role, party, person].join(' '),
      )
      expect(new Set(keys).size).toBe(keys.length)
      // Each subject of a role is as well provided for as before, and nobody holds a duty who is no more.
      const roles = (duties: readonly Duty[]) =>
        new Set(duties.map((each) => (each.subjectKind === 'party' ? each.role : `${each.subject} ${each.role}`)))
      const provided = roles([
        ...now,
        ...now.filter(({ role }) => role === 'leads').map((each): Duty => ({ ...each, role: 'consulted' })),
      ])
      for (const role of roles(first.duties)) expect(provided).toContain(role)
      // Of two parts that have come together the weaker is gone.
      const together = now.flatMap((one) =>
        now.filter(
          (other) =>
            (one.from ?? other.from) !== null &&
            [one.subject, one.party].join() === [other.subject, other.party].join() &&
            covers(one.role, other.role),
        ),
      )
      expect(together).toEqual([])
      const living = new Set(last.parties.flatMap(({ id, validTo }) => (validTo === null ? [id] : [])))
      expect(now.filter(({ party }) => party !== null && !living.has(party))).toEqual([])
      expect(now.filter(({ subjectKind, subject }) => subjectKind === 'party' && !living.has(subject))).toEqual([])
      expect(living).toContain(last.people[0]?.party)
      // What was before stays as it was.
      const before = (world: World) => measures.map((measure) => chain(world, day(5))(measure).lead?.id)
      expect(before(last)).toEqual(before(first))
    }),
    { seed: 8, numRuns: 150 },
  )
})

it('tells which offices cannot be planned so', () => {
  const [a, b] = [office('a'), { ...office('b'), validTo: '2027-02-28' }]
  const order = { kind: 'renamed', olds: [a], news: [{ number: null, name: 'Neu' }], at: day(5), measures: [] } as const
  const problem = (more: object) => {
    const outcome = planSuccession({ ...order, ...more }, [a, b, office('c')])
    return outcome.ok ? outcome.value.added.map(({ id, number }) => [id, number]) : outcome.problem.kind
  }
  expect(problem({})).toEqual([['a@2027-01-06', 'a']])
  expect(problem({ olds: [b] })).toBe('office-ends')
  expect(problem({ news: [a] })).toBe('office-into-itself')
  expect(problem({ kind: 'split' })).toBe('office-into-one')
  expect(problem({ news: [{ number: 'c', name: 'Neu' }] })).toBe('number-taken')
  // A number is free again once its office has ended.
  expect(problem({ news: [{ number: 'b', name: 'Neu' }], at: '2027-03-01' })).toEqual([['b@2027-03-01', 'b']])
})
