import fc from 'fast-check'
import { boardCallStates } from '#domain/board-call.ts'
import { boardSources, boardVoices } from '#domain/board-statement.ts'
import { type Duty, dutyRoles, heldByParty } from '#domain/duty.ts'
import { purposes } from '#app/contracts/account.ts'
import { levels } from '#domain/level.ts'
import { lights } from '#domain/light.ts'
import { motionStates, pointCode } from '#domain/motion.ts'
import { measureStates } from '#domain/measure.ts'
import { partyKinds } from '#domain/party.ts'
import { referenceKinds } from '#domain/reference.ts'
import { sessionOrigins } from '#domain/session.ts'
import { languages, roleNames } from '#domain/person.ts'
import { knownQuestions, standardQuestionnaire } from '#domain/questionnaire.ts'
import { requestStates } from '#domain/request.ts'
import { roundKinds, roundStates } from '#domain/round.ts'
import { among, day, instant, keys, line, maybe, once, oneOrNone, text } from '#test/app/export/random-values.ts'

const anywhere = (platforms: readonly string[]) => fc.record({ platform: among(platforms), realm: line, id: line })

/** Slack's addresses are told from others by their first letter. */
const anAddress = (first: 'U' | 'C') =>
  fc.oneof(
    anywhere(['zulip', 'console']),
    fc.record({
      platform: fc.constant('slack'),
      realm: fc.stringMatching(/^T[A-Z0-9]{1,4}$/),
      id: fc.stringMatching(/^[A-Z0-9]{1,4}$/).map((id) => first + id),
    }),
  )

export const who = fc.record({ parties: keys(3, 1), people: keys(3, 1) }).chain(({ parties, people }) =>
  fc.record({
    parties: fc.tuple(
      ...parties.map((id, index) =>
        fc.record({
          id: fc.constant(id),
          kind: among(partyKinds),
          number: fc.constantFrom(null, `0${index}`),
          name: line,
          parent: oneOrNone(parties.slice(0, index)),
          validFrom: maybe(day),
          validTo: maybe(day),
        }),
      ),
    ),
    people: fc.tuple(
      ...people.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: line,
          language: maybe(among(languages)),
          zone: maybe(among(['Europe/Berlin', 'America/Lima'])),
          party: oneOrNone(parties),
          left: maybe(day),
        }),
      ),
    ),
    accounts: once(
      fc.record({
        address: anAddress('U'),
        person: among(people),
        rank: fc.integer({ min: 1, max: 9 }),
      }),
      ({ address }) => JSON.stringify(address),
      4,
    ),
    awaited: once(
      fc.record({
        platform: fc.constant('slack'),
        email: fc.stringMatching(/^[a-z.]{1,9}@[a-z]{1,9}\.de$/),
        person: among(people),
        rank: fc.integer({ min: 1, max: 9 }),
      }),
      ({ person }) => person,
      2,
    ).map((awaited) => awaited.filter((one, at) => awaited.findIndex(({ email }) => email === one.email) === at)),
    roles: once(
      fc.record({ person: among(people), role: among(roleNames), plan: fc.constantFrom('DP', null) }),
      (role) => JSON.stringify(role),
      3,
    ),
    absences: once(
      fc.tuple(among(people), day, day, oneOrNone(people)).map(([person, one, other, substitute]) => {
        const [from = one, until = other] = [one, other].toSorted()
        return { person, from, until, substitute }
      }),
      ({ person, from }) => `${person} ${from}`,
      3,
    ),
    places: once(
      among(purposes).chain((purpose) =>
        fc.record({
          // What is not for the public stands only where the sample's city allows it.
          address: purpose === 'liaison' ? anAddress('C') : anywhere(['console']),
          plan: fc.constant('DP'),
          purpose: fc.constant(purpose),
        }),
      ),
      (place) => JSON.stringify(place),
      2,
    ),
  }),
)

export type Who = typeof who extends fc.Arbitrary<infer T> ? T : never

/** A name that can stand with others in one cell. */
const listed = line.filter((name) => !/[;|]/.test(name) && name !== 'none')

/** Motions that concern the plan, with a point or two each; the second may be answered with the first. */
const motionsAbout = (measures: readonly string[]) =>
  fc.subarray(['AN/0131/2022', 'AN/1311/2021']).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number, index) =>
        fc.record({
          motion: fc.record({
            number: fc.constant(number),
            plan: fc.constant('DP'),
            title: line,
            groups: fc.array(listed, { maxLength: 2 }),
            day: maybe(day),
            committee: maybe(line),
            session: maybe(day),
            item: maybe(line),
            answeredWith: oneOrNone(numbers.slice(0, index)),
            state: among(motionStates),
            version: fc.constant(1),
          }),
          replaces: index === 0 ? fc.constant(false) : fc.boolean(),
          points: fc.array(
            fc.record({
              text,
              measures: fc.subarray(measures.filter((code) => !/[;|]/.test(code) && code !== 'none')),
              alone: fc.boolean(),
            }),
            { minLength: 1, maxLength: 2 },
          ),
        }),
      ),
    ),
  )

export const what = fc.record({ fields: keys(2), measures: keys(4, 1) }).chain(({ fields, measures }) =>
  fc.record({
    motions: motionsAbout(measures),
    fields: fc.tuple(
      ...fields.map((code, index) =>
        fc.record({
          id: fc.constant(`DP:${code}`),
          plan: fc.constant('DP'),
          code: fc.constant(code),
          name: line,
          source: maybe(line),
          position: fc.constantFrom(index + 1, index + 4),
        }),
      ),
    ),
    measures: fc.tuple(
      ...measures.map((code, index) =>
        fc.record({
          id: fc.constant(`DP:${code}`),
          plan: fc.constant('DP'),
          code: fc.constant(code),
          title: line,
          description: fc.oneof(fc.constant(''), text),
          field: oneOrNone(fields.map((field) => `DP:${field}`)),
          level: among(levels),
          state: among(measureStates),
          position: fc.constantFrom(index + 1, 7),
          version: fc.constant(1),
        }),
      ),
    ),
    links: fc.array(instant, { maxLength: measures[1] === undefined ? 0 : 1 }),
    references: fc.uniqueArray(
      fc.record({
        measure: among(measures.map((code) => `DP:${code}`)),
        kind: among(referenceKinds),
        title: line,
        url: maybe(fc.constantFrom('https://eurocities.eu', 'https://din.example/91387')),
        position: fc.constantFrom(1, 2, 5),
      }),
      { maxLength: 3, selector: ({ measure, title }) => `${measure} ${title}` },
    ),
    sessions: fc.uniqueArray(
      fc.record({ id: line, title: line, day, cancelled: fc.boolean(), origin: among(sessionOrigins) }),
      { maxLength: 2, selector: ({ id }) => id },
    ),
  }),
)

export type What = typeof what extends fc.Arbitrary<infer T> ? T : never

/** The codes of a motion's points. */
const pointsOf = ({ motion, points }: What['motions'][number]): readonly string[] =>
  points.map((_, index) => pointCode(motion.number, index + 1))

/** Who has which duty, undated or not, over, in force or to come. */
export function dutiesOf({ parties, people }: Who, { measures, motions }: What): fc.Arbitrary<readonly Duty[]> {
  const subject = fc.oneof(
    among([...measures.map(({ id }) => id), ...motions.flatMap(pointsOf)]).map((id) => ({
      subjectKind: 'measure' as const,
      subject: id,
    })),
    among(parties.map(({ id }) => ({ subjectKind: 'party' as const, subject: id }))),
    fc.constant({ subjectKind: 'role' as const, subject: 'DP:coordinator' }),
  )
  const duty = fc.record({ subject, role: among(dutyRoles), from: maybe(day), until: maybe(day) }).chain((about) => {
    const byParty = heldByParty({ ...about.subject, role: about.role })
    const holder = byParty ? among(parties.map(({ id }) => id)) : among(people.map(({ id }) => id))
    return fc.record({ holder, rank: fc.constantFrom(0, 0, 1) }).map(({ holder: id, rank }): Duty => {
      const who_ = byParty ? { party: id, person: null } : { party: null, person: id }
      const [from, until] = about.from && about.until ? [about.from, about.until].toSorted() : [about.from, about.until]
      return { id: '', ...about.subject, role: about.role, ...who_, from: from ?? null, until: until ?? null, rank }
    })
  })
  const key = (one: Duty): string =>
    JSON.stringify([one.subjectKind, one.subject, one.role, one.party, one.person, one.from])
  return once(duty, key, 8).map((all) => all.map((one, index) => ({ ...one, id: `duty-${index}` })))
}

const texts = fc.dictionary(fc.constantFrom('text', 'cause', 'note', 'risiko', 'author'), text, {
  maxKeys: 3,
  noNullPrototype: true,
})

export function roundsOf({ parties, people }: Who, { measures, motions }: What) {
  const someone = oneOrNone(people.map(({ id }) => id))
  const asked = (measure: string, index: number) =>
    fc.record({
      measure: fc.constant(measure),
      id: fc.constant(`request-${index}`),
      party: oneOrNone(parties.map(({ id }) => id)),
      state: among(requestStates),
      due: instant,
      step: maybe(fc.integer({ min: 0, max: 6 })),
      remindedAt: maybe(instant),
      reminders: fc.integer({ min: 0, max: 4 }),
      reason: maybe(text),
      declinedBy: someone,
      snoozedUntil: maybe(instant),
      reopenedAt: maybe(instant),
      answer: maybe(
        fc.record({
          at: instant,
          author: someone,
          behalf: someone,
          source: among(['chat', 'import', 'phone', 'mail', 'recorded'] as const),
          late: fc.boolean(),
          supplement: fc.boolean(),
          light: maybe(among(lights)),
          percent: maybe(fc.integer({ min: 0, max: 100 })),
          fields: texts,
          unchangedRounds: fc.constantFrom(0, 0, 2),
          revisions: fc.integer({ min: 1, max: 2 }),
        }),
      ),
    })
  const call = fc.record({
    board: among(parties.map(({ id }) => id)),
    measure: oneOrNone(measures.map(({ id }) => id)),
    question: maybe(text),
    by: someone,
    at: instant,
    due: instant,
    state: among(boardCallStates),
    statements: once(
      fc.record({
        voice: among(boardVoices),
        group: oneOrNone(parties.map(({ id }) => id)),
        person: someone,
        named: fc.boolean(),
        text,
        source: among(boardSources),
        by: someone,
        at: instant,
        late: fc.boolean(),
        leftOut: maybe(text),
      }),
      ({ at }) => at,
      2,
    ),
  })
  const round = (plan: string, subjects: readonly string[], label: fc.Arbitrary<string>) =>
    fc.record({
      plan: fc.constant(plan),
      label,
      calls: once(call, ({ at }) => at, plan === 'DP' ? 2 : 0),
      kind: among(roundKinds),
      state: among(roundStates),
      days: fc.tuple(day, day),
      session: maybe(day),
      fileSession: maybe(day),
      moments: fc.tuple(instant, instant, instant, instant, instant, instant),
      questionnaire: fc.constantFrom(standardQuestionnaire, knownQuestions),
      requests: fc.subarray([...subjects]).chain((some) => fc.tuple(...some.map(asked))),
    })
  const ofPlan = round(
    'DP',
    measures.map(({ id }) => id),
    line,
  )
  const ofMotions = motions.map((one) => round(one.motion.number, pointsOf(one), fc.constant(one.motion.number)))
  return fc
    .tuple(
      once(ofPlan, ({ label }) => label, 2),
      ...ofMotions.map(maybe),
    )
    .map(([rounds, ...others]) => [...rounds, ...others.filter((one) => one !== null)])
}

export type Rounds = ReturnType<typeof roundsOf> extends fc.Arbitrary<infer T> ? T : never
