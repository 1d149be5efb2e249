import { describe, expect, test } from 'vitest'
import type { Contact } from '#domain/contact.ts'
import { type Ask, type Digesting, digestsDue, digestsNow, nextDigest } from '#domain/digest.ts'
import { instantAt } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import type { Recipient, ReminderStep } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import { standardHours } from '#domain/working-hours.ts'
import { aPerson, aRequest, aRound, cologne } from '#test/domain/given.ts'

const at = (moment: string): string => instantAt(moment.slice(0, 10), moment.slice(11), cologne.zone)
const [rita, dirk, olga] = [aPerson('rita'), aPerson('dirk'), aPerson('olga')]

/** 9 October in the morning, and at noon. */
const steps: readonly ReminderStep[] = [
  { to: 'responsible', anchor: 'opens', days: 6, at: '09:30' },
  { to: 'deputy', anchor: 'opens', days: 6, at: '14:00' },
  { to: 'office-coordinator', anchor: 'due', days: 0, at: '09:30' },
]

type Chain = Partial<Record<Recipient, Person>>

const anAsk = (id: string, chain: Chain, request: Partial<Request> = {}, own = steps): Ask => ({
  request: aRequest({ id, ...request }),
  round: aRound(),
  steps: own,
  perRequest: 10,
  recipient: (to) => chain[to] ?? null,
})

const situation = (now: string, asks: readonly Ask[], more: Partial<Digesting<Ask>> = {}): Digesting<Ask> => ({
  now: at(now),
  asks,
  calendar: cologne,
  hours: standardHours,
  perWeek: 3,
  contacts: [],
  ...more,
})

/** Who is told what at which step: `rita: m1#1`. */
const told = (digesting: Digesting<Ask>): readonly string[] =>
  digestsDue(digesting).map(
    ({ person, items }) => `${person.id}: ${items.map(({ ask, step }) => `${ask.request.id}#${step}`).join(' ')}`,
  )

const written = (person: string, moment: string, kind: Contact['kind'] = 'reminder'): Contact => ({
  person,
  kind,
  at: at(moment),
})

describe('One message tells a person', () => {
  const asks = [
    anAsk('m1', { responsible: rita, deputy: dirk }),
    anAsk('m2', { responsible: dirk, deputy: rita }),
    anAsk('m3', { responsible: olga, deputy: olga }),
  ]

  test('all that is due, and what comes to them alone on the same day', () => {
    expect(told(situation('2026-10-09T09:30', asks))).toEqual(['rita: m1#1', 'dirk: m2#1', 'olga: m3#2'])
  })

  test('what comes to them later on that day, if nobody else is due before', () => {
    const late = anAsk('m4', { deputy: rita }, { step: 1 })
    expect(told(situation('2026-10-09T09:30', [anAsk('m1', { responsible: rita }), late]))).toEqual(['rita: m1#1 m4#2'])
    expect(told(situation('2026-10-09T09:29', [late]))).toEqual([])
    expect(told(situation('2026-10-09T14:00', [late]))).toEqual(['rita: m4#2'])
  })

  test('nothing more on a day on which they were asked or reminded; it comes on the next', () => {
    for (const kind of ['prompt', 'reminder'] as const) {
      const contacts = [written('rita', '2026-10-09T07:10', kind)]
      const asked = [anAsk('m1', { responsible: rita }, {}, steps.slice(0, 1))]
      const due = situation('2026-10-09T09:30', asked, { contacts })
      expect(told(due)).toEqual([])
      expect(nextDigest(due)).toBe(at('2026-10-12T07:00'))
      expect(told({ ...due, now: at('2026-10-12T07:00') })).toEqual(['rita: m1#1'])
    }
  })

  test('nothing at night, on their own clocks', () => {
    const inLisbon = aPerson('rita', { zone: 'Europe/Lisbon' })
    const early: readonly ReminderStep[] = [{ to: 'responsible', anchor: 'opens', days: 6, at: '07:30' }]
    const due = situation('2026-10-09T07:30', [anAsk('m1', { responsible: inLisbon }, {}, early)])
    expect(told(due)).toEqual([])
    expect(nextDigest(due)).toBe(at('2026-10-09T08:00'))
    expect(told({ ...due, now: at('2026-10-09T08:00') })).toEqual(['rita: m1#1'])
  })

  test('nothing on weekends and feast days, whatever was missed', () => {
    const asked = [anAsk('m1', { responsible: rita })]
    const { calendar } = situation('2026-10-09T09:30', [])
    const holiday = { ...calendar, freeDays: new Set(['2026-10-12']) }
    const saturday = situation(
      '2026-10-10T10:00',
      asked.map((ask) => ({ ...ask, steps: steps.slice(0, 1) })),
      {
        calendar: holiday,
      },
    )
    expect(told(saturday)).toEqual([])
    expect(nextDigest(saturday)).toBe(at('2026-10-13T07:00'))
  })

  test('nothing over the changes of clocks but in the morning after them', () => {
    const autumn: readonly ReminderStep[] = [{ to: 'responsible', anchor: 'opens', days: 17, at: '02:30' }]
    const due = situation('2026-10-25T02:30', [anAsk('m1', { responsible: rita }, {}, autumn)])
    expect(nextDigest(due)).toBe(at('2026-10-26T02:30'))
    const night = { ...due, now: at('2026-10-26T02:30') }
    expect(told(night)).toEqual([])
    expect(nextDigest(night)).toBe(at('2026-10-26T07:00'))
  })

  test('nothing while nobody is there to be told', () => {
    const due = situation('2026-10-09T09:30', [anAsk('m1', {}, {}, steps.slice(0, 1))])
    expect(told(due)).toEqual([])
    expect(nextDigest(due)).toBe(at('2026-10-12T07:00'))
  })

  test('no more in a week, and of one request in a round, than the city wants', () => {
    const contacts = [written('rita', '2026-10-06T09:30'), written('rita', '2026-10-07T09:30')]
    const due = situation('2026-10-09T15:00', [anAsk('m1', { responsible: rita }, {}, steps.slice(0, 1))], { contacts })
    expect(told({ ...due, perWeek: 2 })).toEqual([])
    expect(nextDigest({ ...due, perWeek: 2 })).toBe(at('2026-10-12T07:00'))
    expect(told({ ...due, perWeek: 3 })).toEqual(['rita: m1#1'])
    expect(told(situation('2026-10-09T09:30', [anAsk('m1', { responsible: rita }, { reminders: 10 })]))).toEqual([])
  })
})

test('Reminded of at once are those who were not written to yet, each open request once', () => {
  const remindedAt = at('2026-10-05T09:00')
  const asks = [
    anAsk('fine', { responsible: rita }),
    anAsk('again', { responsible: rita }, { remindedAt }),
    anAsk('same-person', { responsible: dirk }),
    anAsk('put-off', { responsible: olga }, { snoozedUntil: at('2026-10-06T07:00') }),
    anAsk('not-theirs', { responsible: olga }, { declinedBy: 'olga' }),
    anAsk('nobody', {}),
    anAsk('enough', { responsible: olga }, { reminders: 10 }),
  ]
  const contacts = [written('dirk', '2026-10-05T09:30')]
  const { digests, left } = digestsNow(situation('2026-10-05T11:00', asks, { contacts }))
  expect(digests.map(({ person, items }) => [person.id, items.map(({ ask }) => ask.request.id)])).toEqual([
    ['rita', ['fine']],
  ])
  expect(left.map(({ ask, why }) => `${ask.request.id}: ${why}`)).toEqual([
    'again: reminded',
    'same-person: today',
    'put-off: rests',
    'not-theirs: rests',
    'nobody: nobody',
    'enough: enough',
  ])
  const evening = digestsNow(
    situation('2026-10-05T22:00', asks.slice(0, 1), { contacts: [written('rita', '2026-10-06T07:00')] }),
  )
  expect(evening.left.map(({ why }) => why)).toEqual(['today'])
})

describe('At once', () => {
  test('each person gets what is theirs, at the step it has come to', () => {
    const asks = [
      anAsk('m1', { responsible: rita }, { step: 2, remindedAt: at('2026-10-02T09:30') }),
      anAsk('m2', { responsible: dirk }, { step: null }),
      anAsk('m3', { responsible: rita }, { snoozedUntil: at('2026-10-05T07:00') }),
    ] as const
    const [m1, m2, m3] = asks
    expect(digestsNow(situation('2026-10-05T11:00', asks))).toEqual({
      digests: [
        {
          person: rita,
          items: [
            { ask: m1, step: 2, to: 'responsible' },
            { ask: m3, step: 0, to: 'responsible' },
          ],
        },
        { person: dirk, items: [{ ask: m2, step: 0, to: 'responsible' }] },
      ],
      left: [],
    })
  })

  test('nothing goes to a person whose week is full', () => {
    const contacts = [written('rita', '2026-10-05T09:30')]
    const now = situation('2026-10-06T11:00', [anAsk('m1', { responsible: rita })], { contacts, perWeek: 1 })
    expect(digestsNow(now).left.map(({ why }) => why)).toEqual(['week'])
  })
})

describe('What comes later on the same day', () => {
  const step = (to: Recipient, moment: string, days = 6): ReminderStep => ({ to, anchor: 'opens', days, at: moment })
  const toldOf = (...own: readonly ReminderStep[]) =>
    told(situation('2026-10-09T09:30', [anAsk('m1', { responsible: rita, deputy: dirk }, {}, own)]))

  test.each([
    ['comes along as long as it is theirs', [step('responsible', '09:30'), step('responsible', '14:00')], 2],
    ['waits when it is tomorrow’s', [step('responsible', '09:30'), step('responsible', '08:00', 7)], 1],
    [
      'waits behind what somebody else is told before',
      [step('responsible', '09:30'), step('responsible', '16:00'), step('deputy', '14:00')],
      1,
    ],
    ['is left out when a step after it has come', [step('responsible', '14:00'), step('responsible', '09:30')], 2],
  ] as const)('%s', (_, own, taken) => {
    expect(toldOf(...own)).toEqual([`rita: m1#${taken}`])
  })

  test.each([
    ['2026-10-30T07:00', 1],
    ['2026-10-29T09:30', 2],
    ['2026-10-28T07:00', 2],
  ])('waits for the end of a rest until %s', (until, taken) => {
    const own: readonly ReminderStep[] = [
      { to: 'responsible', anchor: 'due', days: 0, at: '09:30' },
      { to: 'responsible', anchor: 'due', days: 0, at: '14:00' },
    ]
    const resting = anAsk('m1', { responsible: rita }, { snoozedUntil: at(until) }, own)
    expect(told(situation('2026-10-29T09:30', [resting]))).toEqual([`rita: m1#${taken}`])
  })
})

describe('The next digest', () => {
  const early = anAsk('m1', { responsible: rita }, {}, steps.slice(0, 1))
  const late = { ...anAsk('m2', { 'office-coordinator': olga }, {}, steps.slice(2)), round: aRound({ id: 'other' }) }

  test.each([
    ['in the order of their dates', [early, late]],
    ['in another order', [late, early]],
    ['on the same day', [early, { ...early }]],
  ])('is the first of all that come, %s', (_, asks) => {
    expect(nextDigest(situation('2026-10-01T10:00', asks))).toBe(at('2026-10-09T09:30'))
  })

  test('is none where nothing is asked, and none from the freeze on', () => {
    expect(nextDigest(situation('2026-10-01T10:00', []))).toBeNull()
    const nobody = anAsk('m1', {}, {}, steps.slice(0, 1))
    expect(nextDigest(situation('2026-11-06T10:00', [nobody]))).toBeNull()
    const round = aRound({ closes: at('2026-10-12T07:00') })
    expect(nextDigest(situation('2026-10-09T09:30', [{ ...nobody, round }]))).toBeNull()
    const frozen = situation('2026-11-06T18:00', [early])
    expect([told(frozen), nextDigest(frozen)]).toEqual([[], null])
    expect(told(situation('2026-11-06T17:59', [early]))).toEqual(['rita: m1#1'])
  })
})

test('Each request is reminded of by its own due date and its own round', () => {
  const onDue = steps.slice(2)
  const own = { 'office-coordinator': olga }
  const asks = [anAsk('m1', own, {}, onDue), anAsk('m2', own, { due: at('2026-11-03T18:00') }, onDue)]
  expect(told(situation('2026-10-29T09:30', asks))).toEqual(['olga: m1#1'])
  const first = anAsk('m1', { responsible: rita }, {}, steps.slice(0, 1))
  const other = { ...first, round: aRound({ id: 'other', opens: at('2026-10-08T09:00') }) }
  expect(
    digestsDue(situation('2026-10-09T09:30', [first, other])).flatMap(({ items }) => items.map(({ ask }) => ask)),
  ).toEqual([first])
})
