import { describe, expect, test } from 'vitest'
import { isAbsent, substituteOf } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Recipient } from '#domain/reminder.ts'
import { chainOf } from '#domain/responsibility.ts'
import { standingOf } from '#domain/standing.ts'
import { aDirectory, aDuty, aMeasure, aParty, aPerson } from '#test/domain/given.ts'

const measure = aMeasure({ id: 'm1', field: 'f1' })
const today = '2026-10-15'

/** Office 12 of department IX leads; the Stadtwerke are a partner. */
const city = aDirectory({
  parties: [
    aParty('IX'),
    aParty('12', { parent: 'IX' }),
    aParty('30'),
    aParty('stadtwerke', { kind: 'partner' }),
    aParty('digitalrat', { kind: 'board' }),
  ],
  people: ['rita', 'dora', 'sina', 'olga', 'hanna', 'karl', 'ida', 'nora', 'gast', 'rat'].map((id) =>
    aPerson(id, { party: id === 'gast' ? 'stadtwerke' : id === 'rat' ? 'digitalrat' : id === 'nora' ? null : '12' }),
  ),
  duties: [
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'leads', party: '12' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'participates', party: '30' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'participates', party: 'stadtwerke' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'answers', person: 'rita' }),
    aDuty({ subjectKind: 'measure', subject: 'm1', role: 'deputises', person: 'dora' }),
    aDuty({ subjectKind: 'party', subject: '12', role: 'coordinates', person: 'olga' }),
    aDuty({ subjectKind: 'party', subject: 'IX', role: 'heads', person: 'hanna' }),
  ],
  roles: [
    { person: 'ida', role: 'coordinator', plan: null },
    { person: 'karl', role: 'coordinator', plan: 'DP' },
  ],
})

const away = (person: string, substitute: string | null = null) => ({
  person,
  from: '2026-10-12',
  until: today,
  substitute,
})
const chain = (directory: Directory, day = today) => chainOf(measure, directory, day)

/** The chain by ids. */
const idsOf = (directory: Directory, day = today) => {
  const { participants, partners, others, signatories, officeCoordinators, ...one } = chain(directory, day)
  return {
    others: others.map(({ id }) => id),
    signatories: signatories.map(({ id }) => id),
    officeCoordinators: officeCoordinators.map(({ id }) => id),
    ...Object.fromEntries(Object.entries(one).map(([step, who]) => [step, who?.id ?? null])),
    participants: participants.map(({ id }) => id),
    partners: partners.map(({ id }) => id),
  }
}

describe('the chain of a measure', () => {
  test('names everyone from the lead office up to the plan’s coordinator', () => {
    expect(idsOf(city)).toEqual({
      lead: '12',
      participants: ['30'],
      partners: ['stadtwerke'],
      responsible: 'rita',
      others: [],
      substitute: null,
      deputy: 'dora',
      regularDeputy: 'dora',
      officeCoordinator: 'olga',
      officeCoordinators: ['olga'],
      head: 'hanna',
      signatories: [],
      planCoordinator: 'karl',
    })
  })

  test('is empty where nothing is written', () => {
    expect(idsOf(aDirectory())).toMatchObject({ lead: null, responsible: null, deputy: null, planCoordinator: null })
  })

  test.each([
    ['party', '12'],
    ['field', 'f1'],
  ] as const)('falls back to whoever answers for the %s', (subjectKind, subject) => {
    const duties = [
      aDuty({ subjectKind: 'measure', subject: 'm1', role: 'leads', party: '12' }),
      aDuty({ subjectKind, subject, role: 'answers', person: 'sina' }),
      aDuty({ subjectKind, subject, role: 'deputises', person: 'dora' }),
    ]
    expect(idsOf({ ...city, duties })).toMatchObject({ responsible: 'sina', deputy: 'dora' })
  })

  test('does not make those above the lead office answer', () => {
    const duties = [
      aDuty({ subjectKind: 'measure', subject: 'm1', role: 'leads', party: '12' }),
      aDuty({ subjectKind: 'party', subject: 'IX', role: 'answers', person: 'sina' }),
      aDuty({ subjectKind: 'party', subject: 'IX', role: 'deputises', person: 'dora' }),
    ]
    expect(idsOf({ ...city, duties })).toMatchObject({ responsible: null, deputy: null })
  })

  test('knows duties by their days; of two in force the one begun last counts', () => {
    const base = { subjectKind: 'measure', subject: 'm1', role: 'answers' } as const
    const duties = [
      aDuty({ ...base, person: 'rita' }),
      aDuty({ ...base, person: 'sina', from: '2026-10-01', until: '2026-10-31' }),
    ]
    const directory = { ...city, duties }
    const responsibleOn = (day: string) => chain(directory, day).responsible?.id
    expect(['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map(responsibleOn)).toEqual([
      'rita',
      'sina',
      'sina',
      'rita',
    ])
  })

  test('ends where offices lie above each other in a circle', () => {
    const parties = [aParty('12', { parent: 'IX' }), aParty('IX', { parent: '12' })]
    const duties = city.duties.filter(({ role }) => role === 'leads')
    expect(idsOf({ ...city, parties, duties })).toMatchObject({ lead: '12', head: null })
  })

  test('ignores duties of people and parties that are not known', () => {
    expect(idsOf({ ...city, people: [], parties: [] })).toMatchObject({ lead: null, responsible: null, deputy: null })
  })

  test('puts the substitute of an absent responsible person in the deputy’s place', () => {
    expect(idsOf({ ...city, absences: [away('rita', 'sina')] })).toMatchObject({
      responsible: 'rita',
      deputy: 'sina',
      regularDeputy: 'dora',
    })
  })

  test('prefers a coordinator who is present, even the whole city’s', () => {
    expect(chain({ ...city, absences: [away('karl')] }).planCoordinator?.id).toBe('ida')
    expect(chain({ ...city, absences: [away('karl'), away('ida')] }).planCoordinator?.id).toBe('karl')
  })
})

describe('several who answer', () => {
  const [leads] = city.duties
  const answering = (person: string, rank: number) =>
    aDuty({ id: person, subjectKind: 'measure', subject: 'm1', role: 'answers', person, rank })
  const directory = {
    ...city,
    duties: [
      ...city.duties.filter(({ role }) => role !== 'answers'),
      answering('sina', 1),
      answering('rita', 0),
      leads!,
    ],
  }

  test('have one lead, the lowest in rank, and all of them contribute', () => {
    expect(idsOf(directory)).toMatchObject({ responsible: 'rita', others: ['sina'], deputy: 'dora' })
    for (const person of ['rita', 'sina', 'dora']) expect(standing(person, directory)).toContain('contributor')
  })

  test('are asked in the lead’s absence: whom the lead named, then the others, then the deputy', () => {
    const askedWith = (...absences: Directory['absences']) =>
      recipientOf('responsible', chain({ ...directory, absences }), { ...directory, absences }, today)?.id
    expect(askedWith()).toBe('rita')
    expect(askedWith(away('rita'))).toBe('sina')
    expect(askedWith(away('rita', 'nora'))).toBe('nora')
    expect(askedWith(away('rita', 'nora'), away('nora'))).toBe('sina')
    expect(askedWith(away('rita'), away('sina'))).toBe('dora')
  })

  test('whoever has no account is passed over, and whoever has left is in nobody’s chain', () => {
    const silent = { ...directory, unreachable: new Set(['rita']) }
    expect(recipientOf('responsible', chain(silent), silent, today)?.id).toBe('sina')
    const gone = {
      ...directory,
      people: city.people.map((one) => ({ ...one, left: one.id === 'rita' ? '2026-10-14' : null })),
    }
    expect(idsOf(gone)).toMatchObject({ responsible: 'sina', others: [] })
    expect(chain(gone, '2026-10-14').responsible?.id).toBe('rita')
    expect(standing('rita', gone)).toEqual([])
  })
})

test('a person in several offices takes part with each of them', () => {
  const belongs = aDuty({ subjectKind: 'party', subject: '30', role: 'belongs', person: 'nora', until: today })
  const directory = { ...city, duties: [...city.duties, belongs] }
  expect(standing('nora', directory)).toEqual(['known', 'staff', 'participant'])
  const later = { directory, day: '2026-10-16', plan: 'DP', chain: chain(directory, '2026-10-16') }
  expect(standingOf(aPerson('nora'), [], later)).toEqual(['known', 'staff'])
})

test('an absence holds from its first day to its last', () => {
  const directory = { ...city, absences: [away('rita', 'sina')] }
  const days = ['2026-10-11', '2026-10-12', '2026-10-15', '2026-10-16']
  expect(days.map((day) => isAbsent('rita', directory, day))).toEqual([false, true, true, false])
  expect(days.map((day) => substituteOf('rita', directory, day)?.id ?? null)).toEqual([null, 'sina', 'sina', null])
  expect(isAbsent('dora', directory, today)).toBe(false)
})

describe('a reminder goes', () => {
  test.each<[Recipient, readonly string[], string]>([
    ['responsible', [], 'rita'],
    ['responsible', ['rita'], 'dora'],
    ['responsible', ['rita', 'dora'], 'olga'],
    ['deputy', [], 'dora'],
    ['deputy', ['dora'], 'olga'],
    ['office-coordinator', [], 'olga'],
    ['office-coordinator', ['olga'], 'hanna'],
    ['head', ['hanna'], 'karl'],
    ['plan-coordinator', ['karl'], 'ida'],
    ['plan-coordinator', ['karl', 'ida'], 'karl'],
  ])('meant for the %s, with %j away, to %s', (to, gone, expected) => {
    const directory = { ...city, absences: gone.map((person) => away(person)) }
    expect(recipientOf(to, chain(directory), directory, today)?.id).toBe(expected)
  })

  test('never down the chain, and to nobody where there is nobody', () => {
    const directory = { ...city, roles: [] }
    expect(recipientOf('plan-coordinator', chain(directory), directory, today)).toBeNull()
  })
})

function standing(person: string, directory = city) {
  const found = directory.people.find(({ id }) => id === person) ?? aPerson(person)
  return standingOf(found, directory.roles, { directory, day: today, plan: 'DP', chain: chain(directory) })
}

describe('how a person stands', () => {
  test.each([
    ['rita', ['contributor']],
    ['dora', ['contributor']],
    ['olga', ['office-coordinator']],
    ['hanna', ['head']],
    ['sina', []],
  ])('%s stands towards the measure as %j', (person, expected) => {
    expect(standing(person)).toEqual(['known', 'staff', ...expected])
  })

  test('a substitute contributes, and the regular deputy beside them', () => {
    const directory = { ...city, absences: [away('rita', 'sina')] }
    for (const person of ['sina', 'dora']) expect(standing(person, directory)).toContain('contributor')
  })

  test('without a measure nobody contributes', () => {
    expect(standingOf(aPerson('rita'), [], { directory: city, day: today, plan: 'DP', chain: null })).toEqual([
      'known',
      'staff',
    ])
  })

  test('partners and the board are not staff', () => {
    expect(['rita', 'nora', 'gast', 'rat'].map((person) => standing(person)[1])).toEqual([
      'staff',
      'staff',
      'partner',
      'board-member',
    ])
  })

  test('whoever belongs to no party is staff, but a liaison, coordinator or the like only what their role makes them', () => {
    const roles = [...city.roles, { person: 'nora', role: 'liaison', plan: null } as const]
    expect(standing('nora')).toEqual(['known', 'staff'])
    expect(standing('nora', { ...city, roles })).toEqual(['known', 'liaison'])
  })

  test('the coordinator and the head of an office that signs for the measure or its field are its signatories', () => {
    const duties = [
      ...city.duties,
      aDuty({ subjectKind: 'field', subject: 'f1', role: 'signs', party: '30' }),
      aDuty({ subjectKind: 'party', subject: '30', role: 'coordinates', person: 'sina' }),
      aDuty({ subjectKind: 'party', subject: '30', role: 'heads', person: 'karl' }),
    ]
    const signing = { ...city, duties }
    expect(['sina', 'karl', 'olga', 'rita'].map((who) => standing(who, signing).includes('signatory'))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(standing('sina')).not.toContain('signatory')
  })

  test('roles of another plan and of others do not count', () => {
    const roles = [...city.roles, { person: 'karl', role: 'cdo', plan: 'MP' } as const]
    expect(standing('karl', { ...city, roles })).toEqual(['known', 'staff', 'coordinator'])
    expect(standing('ida', { ...city, roles })).toEqual(['known', 'staff', 'coordinator'])
    expect(standing('rita', { ...city, roles })).not.toContain('cdo')
  })
})
