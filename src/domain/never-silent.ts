import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'

/**
 * The parties whose silence never counts on `day`, named by number or id: those the city excludes, and whoever has carried
 * on one of them since, through any number of reorganisations.
 */
export function neverSilentOn(
  named: readonly string[],
  parties: readonly Pick<Party, 'id' | 'number'>[],
  successions: readonly Pick<Succession, 'old' | 'new' | 'at'>[],
  day: Day,
): readonly string[] {
  const excluded = parties.filter(({ id, number }) => named.includes(id) || (number !== null && named.includes(number)))
  const all = new Set([...named, ...excluded.map(({ id }) => id)])
  // What is added is looked at, too, so that those who carry on a successor are found.
  for (const id of all) for (const { old, new: to, at } of successions) if (old === id && at <= day) all.add(to)
  return [...all]
}
