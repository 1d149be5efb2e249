import type { MentionKind, Seed, SeedDuty, SeedPlan } from '#app/contracts/seed.ts'
import { dutyKey } from '#app/import/duty-holders.ts'
import { trialAccounts } from '#app/import/trial-accounts.ts'

/** What several files say together. Contradictions between them are refused before, by their mentions. */
export function mergeSeeds(seeds: readonly Seed[]): Seed {
  const people = seeds.flatMap((seed) => seed.people)
  const accounts = seeds.flatMap((seed) => seed.accounts)
  return {
    city: seeds.find(({ city }) => city !== null)?.city ?? null,
    plan: seeds.find(({ plan }) => plan !== null)?.plan ?? null,
    parties: once(
      seeds.flatMap(({ parties }) => parties),
      ({ id }) => id,
    ),
    people,
    accounts: [...accounts, ...trialAccounts(people, accounts)],
    awaited: seeds.flatMap(({ awaited }) => awaited),
    roles: seeds.flatMap(({ roles }) => roles),
    absences: seeds.flatMap(({ absences }) => absences),
    places: seeds.flatMap(({ places }) => places),
    fields: seeds.flatMap(({ fields }) => fields),
    measures: seeds.flatMap(({ measures }) => measures),
    duties: togetherHeld(seeds.flatMap(({ duties }) => duties)),
    links: seeds.flatMap(({ links }) => links),
    tasks: seeds.flatMap(({ tasks }) => tasks),
    successions: seeds.flatMap(({ successions }) => successions),
    calls: seeds.flatMap(({ calls = [] }) => calls),
    statements: seeds.flatMap(({ statements = [] }) => statements),
    steps: seeds.flatMap(({ steps = [] }) => steps),
    terms: seeds.flatMap(({ terms }) => terms),
    rounds: once(
      seeds.flatMap(({ rounds }) => rounds),
      ({ plan, label }) => `${plan}:${label}`,
    ),
    requests: seeds.flatMap(({ requests }) => requests),
    answers: seeds.flatMap(({ answers }) => answers),
    references: seeds.flatMap(({ references }) => references),
    sessions: once(
      seeds.flatMap(({ sessions }) => sessions),
      ({ id }) => id,
    ),
    motions: seeds.flatMap(({ motions }) => motions),
    points: seeds.flatMap(({ points }) => points),
    mentions: seeds.flatMap(({ mentions }) => mentions),
  }
}

/** The plans that files define. */
export function planNames({ city, plan }: Seed): readonly SeedPlan[] {
  return city?.plans.map(({ code, name }) => ({ code, name })) ?? (plan ? [plan] : [])
}

/** The codes of the plans that files speak of; rounds and answers may speak of motions, which are none of them. */
export function plansIn(seed: Seed): readonly string[] {
  const spokenOf = [
    ...seed.fields,
    ...seed.measures,
    ...seed.tasks,
    ...seed.motions,
    ...seed.rounds,
    ...seed.requests,
    ...seed.answers,
  ].map(({ plan }) => plan)
  const mentioned = (kind: MentionKind): readonly string[] =>
    seed.mentions.filter((mention) => mention.kind === kind).map(({ id }) => id)
  const motions = new Set(mentioned('motion'))
  return [...new Set([...planNames(seed).map(({ code }) => code), ...spokenOf, ...mentioned('plan')])].filter(
    (code) => !motions.has(code),
  )
}

/** Files of one profile define the same parties and rounds. */
function once<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()]
}

function togetherHeld(duties: readonly SeedDuty[]): readonly SeedDuty[] {
  return [...Map.groupBy(duties, dutyKey).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, holders: [...new Set(same.flatMap(({ holders }) => holders))] }] : []
  })
}
