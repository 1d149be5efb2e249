import type { Seed, SeedDuty } from '#app/contracts/seed.ts'
import { dutyKey } from '#app/import/duty-holders.ts'

/** What several files say together. Contradictions between them are refused before, by their mentions. */
export function mergeSeeds(seeds: readonly Seed[]): Seed {
  return {
    city: seeds.find(({ city }) => city !== null)?.city ?? null,
    parties: once(
      seeds.flatMap(({ parties }) => parties),
      ({ id }) => id,
    ),
    people: seeds.flatMap(({ people }) => people),
    accounts: seeds.flatMap(({ accounts }) => accounts),
    roles: seeds.flatMap(({ roles }) => roles),
    absences: seeds.flatMap(({ absences }) => absences),
    places: seeds.flatMap(({ places }) => places),
    fields: seeds.flatMap(({ fields }) => fields),
    measures: seeds.flatMap(({ measures }) => measures),
    duties: togetherHeld(seeds.flatMap(({ duties }) => duties)),
    rounds: once(
      seeds.flatMap(({ rounds }) => rounds),
      ({ plan, label }) => `${plan}:${label}`,
    ),
    answers: seeds.flatMap(({ answers }) => answers),
    mentions: seeds.flatMap(({ mentions }) => mentions),
  }
}

/** The codes of the plans that files speak of. */
export function plansIn(seed: Seed): readonly string[] {
  const spokenOf = [...seed.fields, ...seed.measures, ...seed.rounds, ...seed.answers].map(({ plan }) => plan)
  const referredTo = seed.mentions.filter(({ kind }) => kind === 'plan').map(({ id }) => id)
  return [...new Set([...(seed.city?.plans.map(({ code }) => code) ?? []), ...spokenOf, ...referredTo])]
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
