import type { Party } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'

/** Which parties a party carries on since they ended, through any number of reorganisations; those that are yet to come do not count. */
export function carriedOn(
  successions: readonly Pick<Succession, 'old' | 'new' | 'done'>[],
  parties: readonly Party[],
): (party: Pick<Party, 'id'>) => readonly Party[] {
  const done = successions.filter((each) => each.done !== null)
  return ({ id }) => {
    const found = new Set([id])
    // What is added is looked at, too, so that those are found that one of them carried on.
    for (const at of found) for (const { old, new: to } of done) if (to === at) found.add(old)
    return parties.filter((party) => party.id !== id && found.has(party.id))
  }
}
