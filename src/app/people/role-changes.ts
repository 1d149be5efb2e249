import type { Duty } from '#domain/duty.ts'
import { inForce } from '#domain/duty.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Person, RoleName } from '#domain/person.ts'
import { deputisedRoles, holdersOf, roleSubject } from '#domain/role-holders.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { holders } from '#app/people/holders.ts'
import { dayBefore } from '#app/people/day-before.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

export interface RoleChange {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  readonly by: Actor
  readonly plan: string
  readonly person: Person
  readonly role: RoleName
}

/** Administrators serve the whole city, everyone else the plan. Whoever gets a role no longer deputises for it. */
export function roleGiven(change: RoleChange): Outcome<Decision> {
  const { plan, person, role } = change
  const given = { person: person.id, role, plan: role === 'admin' ? null : plan }
  const ending = deputyships(change).filter((duty) => duty.person === person.id)
  const isNew = !rolesHeld(change).some((each) => each.plan === given.plan)
  return decided(
    change,
    'given',
    [{ kind: 'role-set', role: given }, ...ended(change, ending)],
    [...(isNew ? [{ kind: 'role-dropped', role: given } as const] : []), ...goingOn(ending)],
  )
}

/** Takes the role, or its deputyship; refuses to leave a plan without a coordinator. */
export function roleTaken(change: RoleChange): Outcome<Decision> {
  const { book, plan, person, role } = change
  const held = rolesHeld(change)
  const ending = deputyships(change).filter((duty) => duty.person === person.id)
  if (held.length === 0 && ending.length === 0) return refused({ kind: 'role-not-held', name: person.name, role })
  const others = holdersOf(book.directory, book.today, plan, role).filter(({ id }) => id !== person.id)
  if (role === 'coordinator' && held.length > 0 && others.length === 0) return refused({ kind: 'last-coordinator' })
  return decided(
    change,
    'taken',
    [...held.map((each): Change => ({ kind: 'role-dropped', role: each })), ...ended(change, ending)],
    [...held.map((each): Change => ({ kind: 'role-set', role: each })), ...goingOn(ending)],
  )
}

/** Names who deputises for the role from today, in place of whoever did before. */
export function deputyNamed(change: RoleChange): Outcome<Decision> {
  const { powers, book, plan, person, role } = change
  if (!deputisedRoles.includes(role)) return refused({ kind: 'role-without-deputy', role })
  if (rolesHeld(change).length > 0) return refused({ kind: 'deputises-oneself', name: person.name, role })
  const ending = deputyships(change)
  const duty: Duty = {
    id: powers.newId(),
    subjectKind: 'role',
    subject: roleSubject(plan, role),
    role: 'deputises',
    party: null,
    person: person.id,
    from: book.today,
    until: null,
    rank: 0,
  }
  return decided(
    change,
    'deputises',
    [...ended(change, ending), { kind: 'duty-set', duty }],
    [{ kind: 'duty-removed', duty }, ...goingOn(ending)],
  )
}

const rolesHeld = ({ book, plan, person, role }: RoleChange) =>
  book.directory.roles.filter(
    (each) => each.person === person.id && each.role === role && (each.plan === plan || each.plan === null),
  )

const deputyships = ({ book, plan, role }: RoleChange): readonly Duty[] =>
  book.directory.duties.filter(
    (duty) => duty.subjectKind === 'role' && duty.subject === roleSubject(plan, role) && inForce(duty, book.today),
  )

const ended = ({ book }: RoleChange, duties: readonly Duty[]): readonly Change[] =>
  duties.map((duty) => ({ kind: 'duty-until', duty, until: dayBefore(book.today) }))

/** Lets duties that were ended by `ended` go on. */
const goingOn = (duties: readonly Duty[]): readonly Change[] => duties.map((duty) => ({ kind: 'duty-set', duty }))

/** Roles that a second pair of eyes rests on: who guards them, so that none comes about without any of those. */
const guards: Partial<Readonly<Record<RoleName, readonly RoleName[]>>> = {
  cdo: ['cdo', 'admin'],
  releaser: ['releaser', 'cdo', 'admin'],
}

/**
 * Nobody gives such a role to themselves, and only those who guard it give it or take it from others; while there is none
 * of them yet, whoever manages people does. Those who have it hear of it.
 */
function refusedTo(
  { book, by, plan, person, role }: RoleChange,
  how: 'given' | 'taken' | 'deputises',
): Outcome<never> | null {
  const isOwn = person.id === by.person.id
  if (!guards[role] || (isOwn && how === 'taken')) return null
  if (isOwn) return refused({ kind: 'role-to-oneself', role })
  const able = holders(book, plan, ...guards[role])
  return able.length === 0 || able.some(({ id }) => id === by.person.id)
    ? null
    : refused({ kind: 'role-of-others', role, names: able.map(({ name }) => name) })
}

/** Whoever gets or loses a role is told. */
function decided(
  change: RoleChange,
  how: 'given' | 'taken' | 'deputises',
  changes: readonly Change[],
  back: readonly Change[],
): Outcome<Decision> {
  const { powers, book, by, plan, person, role } = change
  const refusal = refusedTo(change, how)
  if (refusal) return refusal
  const others = guards[role] && how !== 'taken' ? holdersOf(book.directory, book.today, plan, role) : []
  const you = { given: 'givenYou', taken: 'takenYou', deputises: 'deputiseYou' } as const
  return accepted({
    reply: reply(by.words.people.role[how](person.name, role)),
    changes,
    messages: [
      ...(person.id === by.person.id
        ? []
        : [notice(powers, person, book.directory, ({ words }) => reply(words.people.role[you[how]](role)))]),
      ...others
        .filter(({ id }) => id !== person.id && id !== by.person.id)
        .map((other) =>
          notice(powers, other, book.directory, ({ words }) => reply(words.people.role[how](person.name, role))),
        ),
    ],
    undo: { act: 'role', about: person.name, changes: back },
  })
}
