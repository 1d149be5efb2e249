import type { Seed } from '#app/contracts/seed.ts'
import { answersIn } from '#tables/answers.ts'
import { callsIn } from '#tables/calls.ts'
import { channelsIn } from '#tables/channels.ts'
import { termsIn } from '#tables/duties.ts'
import { successorsIn, tasksIn } from '#tables/tasks.ts'
import { fieldsIn } from '#tables/fields.ts'
import { linksIn } from '#tables/links.ts'
import { measuresIn } from '#tables/measures.ts'
import { motionsIn } from '#tables/motions.ts'
import { partiesIn } from '#tables/parties.ts'
import { peopleIn } from '#tables/people.ts'
import type { Profile } from '#tables/profile.ts'
import { referencesIn } from '#tables/references.ts'
import { roundsIn } from '#tables/rounds.ts'
import { sessionsIn } from '#tables/sessions.ts'
import { stepsIn } from '#tables/steps.ts'
import type { TableFile, TableRead } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** What the tables of one file say together about a plan. */
export function seedOfTables(tables: readonly TableRead[], plan: string, profile: Profile | null): Seed {
  const files = tables.flatMap(({ reader, said }): readonly TableFile[] =>
    said === null ? [] : [{ ...reader, plan, profile, said }],
  )
  if (profile?.plan) profile.reader.refer('plan', plan, plan, ['plan'])
  const seeds = files.map(seedOf)
  return {
    city: null,
    plan: seeds.find((seed) => seed.plan !== null)?.plan ?? null,
    parties: seeds.flatMap(({ parties }) => parties),
    people: seeds.flatMap(({ people }) => people),
    accounts: seeds.flatMap(({ accounts }) => accounts),
    awaited: seeds.flatMap(({ awaited }) => awaited),
    roles: seeds.flatMap(({ roles }) => roles),
    absences: seeds.flatMap(({ absences }) => absences),
    places: seeds.flatMap(({ places }) => places),
    fields: seeds.flatMap(({ fields }) => fields),
    measures: seeds.flatMap(({ measures }) => measures),
    references: seeds.flatMap(({ references }) => references),
    sessions: seeds.flatMap(({ sessions }) => sessions),
    steps: seeds.flatMap(({ steps = [] }) => steps),
    motions: seeds.flatMap(({ motions }) => motions),
    points: seeds.flatMap(({ points }) => points),
    tasks: seeds.flatMap(({ tasks }) => tasks),
    successions: seeds.flatMap(({ successions }) => successions),
    calls: seeds.flatMap(({ calls = [] }) => calls),
    statements: seeds.flatMap(({ statements = [] }) => statements),
    links: seeds.flatMap(({ links }) => links),
    duties: seeds.flatMap(({ duties }) => duties),
    terms: seeds.flatMap(({ terms }) => terms),
    rounds: seeds.flatMap(({ rounds }) => rounds),
    requests: seeds.flatMap(({ requests }) => requests),
    answers: seeds.flatMap(({ answers }) => answers),
    mentions: [...files.flatMap(({ mentions }) => mentions), ...(profile?.reader.mentions ?? [])],
  }
}

function seedOf(file: TableFile): Omit<Seed, 'city' | 'mentions'> {
  const [named, held, asked, answered] = [partiesIn(file), measuresIn(file), roundsIn(file), answersIn(file)]
  const moved = motionsIn(file)
  return {
    plan: planIn(file),
    ...peopleIn(file),
    ...channelsIn(file),
    ...fieldsIn(file),
    ...linksIn(file),
    ...tasksIn(file),
    ...successorsIn(file),
    ...termsIn(file),
    ...referencesIn(file),
    ...sessionsIn(file),
    ...stepsIn(file),
    ...callsIn(file),
    measures: held.measures,
    parties: [...named.parties, ...held.parties],
    duties: [...named.duties, ...held.duties, ...moved.duties],
    rounds: [...asked.rounds, ...answered.rounds],
    requests: asked.requests,
    answers: answered.answers,
    motions: moved.motions,
    points: moved.points,
  }
}

function planIn(file: TableFile): Seed['plan'] {
  const [row] = file.said.plan
  return (row && file.check(vocabulary.plan, row.words, [row.line])) ?? null
}
