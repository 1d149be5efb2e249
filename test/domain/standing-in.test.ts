import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAbsence } from '#domain/check-absence.ts'
import type { Directory } from '#domain/directory.ts'
import { serves } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import { recipients } from '#domain/reminder.ts'
import { chainOf } from '#domain/responsibility.ts'
import { inRole, rolesOf } from '#domain/role-holders.ts'
import { aDirectory, aDuty, aMeasure, aParty, aPerson } from '#test/domain/given.ts'

const ids = ['ada', 'ben', 'cem', 'dan', 'eva', 'fay'] as const
const someone = fc.constantFrom(...ids)
const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-10-${String(of).padStart(2, '0')}`)
const measure = aMeasure({ id: 'm1' })

const duty = fc
  .record({
    where: fc.constantFrom(
      { subjectKind: 'measure', subject: 'm1', role: 'answers' } as const,
      { subjectKind: 'measure', subject: 'm1', role: 'deputises' } as const,
      { subjectKind: 'party', subject: '12', role: 'coordinates' } as const,
      { subjectKind: 'party', subject: '12', role: 'heads' } as const,
      { subjectKind: 'role', subject: 'DP:coordinator', role: 'deputises' } as const,
    ),
    person: someone,
    from: fc.option(day),
    until: fc.option(day),
    rank: fc.nat(2),
  })
  .map(({ where, ...more }) => aDuty({ ...where, ...more }))

const absence = fc.record({ person: someone, from: day, until: day, substitute: fc.option(someone) })

const city: fc.Arbitrary<Directory> = fc
  .record({
    duties: fc.array(duty, { maxLength: 12 }),
    absences: fc.array(absence, { maxLength: 8 }),
    left: fc.array(fc.option(day), { minLength: ids.length, maxLength: ids.length }),
    silent: fc.subarray([...ids]),
    coordinators: fc.subarray([...ids]),
  })
  .map(({ duties, absences, left, silent, coordinators }) =>
    aDirectory({
      parties: [aParty('12')],
      people: ids.map((id, at) => aPerson(id, { left: left[at] ?? null })),
      duties: [...duties, aDuty({ subjectKind: 'measure', subject: 'm1', role: 'leads', party: '12' })],
      absences,
      roles: coordinators.map((person) => ({ person, role: 'coordinator', plan: 'DP' })),
      unreachable: new Set(silent),
    }),
  )

const isAway = (id: string, { absences }: Directory, on: string): boolean =>
  absences.some(({ person, from, until }) => person === id && from <= on && on <= until)

function isHere(id: string, directory: Directory, on: string): boolean {
  const person = directory.people.find((one) => one.id === id)
  return person !== undefined && serves(person, on) && !isAway(id, directory, on)
}

test('whoever is asked serves the city, is present and can be reached, or is the coordination at the end of the chain', () => {
  fc.assert(
    fc.property(city, day, fc.constantFrom(...recipients), (directory, on, to) => {
      const chain = chainOf(measure, directory, on)
      const asked = recipientOf(to, chain, directory, on)
      if (!asked) return
      expect(serves(asked, on)).toBe(true)
      const atHand = !isAway(asked.id, directory, on) && !directory.unreachable.has(asked.id)
      expect(atHand || asked.id === chain.planCoordinator?.id).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('nobody is asked as the deputy of a deputy: whoever is asked first has a duty of their own or was named by the lead', () => {
  fc.assert(
    fc.property(city, day, (directory, on) => {
      const chain = chainOf(measure, directory, on)
      const asked = recipientOf('responsible', chain, directory, on)
      if (!asked) return
      const dutiful = directory.duties.some(
        ({ person, from, until }) => person === asked.id && (from ?? on) <= on && on <= (until ?? on),
      )
      const namedBy = (by: string | undefined): boolean =>
        directory.absences.some(
          ({ person, substitute, from, until }) =>
            person === by && substitute === asked.id && from <= on && on <= until,
        )
      const coordinates = inRole(directory, on, 'DP', 'coordinator').some(({ id }) => id === asked.id)
      expect(dutiful || namedBy(chain.responsible?.id) || coordinates).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('whoever acts in a role holds it, deputises, or was named by an absent holder; a leaver acts in none', () => {
  fc.assert(
    fc.property(city, day, (directory, on) => {
      const holders = directory.roles.map(({ person }) => person)
      const present = holders.filter((id) => isHere(id, directory, on))
      const acting = inRole(directory, on, 'DP', 'coordinator').map(({ id }) => id)
      const knowing = ids.filter((id) => {
        const person = directory.people.find((one) => one.id === id)
        return person && rolesOf(person, directory, on, ['DP']).length > 0
      })
      const standIns = acting.filter((id) => !holders.includes(id))
      expect(knowing.toSorted()).toEqual(acting.toSorted())
      expect(standIns.filter((id) => !isHere(id, directory, on))).toEqual([])
      expect(standIns.length === 0 || present.length < holders.length || holders.length === 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('an absence that was checked always has somebody to stand in, if anybody was named', () => {
  fc.assert(
    fc.property(city, absence, (directory, wanted) => {
      fc.pre(wanted.from <= wanted.until)
      const checked = checkAbsence(wanted, directory)
      if (!checked.ok || wanted.substitute === null) return
      const absences = [...directory.absences, wanted]
      expect(wanted.substitute).not.toBe(wanted.person)
      for (const on of [wanted.from, wanted.until])
        expect(isAway(wanted.substitute, { ...directory, absences }, on)).toBe(false)
    }),
    { numRuns: 500 },
  )
})
