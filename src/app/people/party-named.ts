import { type Outcome, refused } from '#domain/outcome.ts'
import type { Nameable } from '#app/contracts/prompt.ts'
import { personNamed } from '#app/people/person-named.ts'

/** Which office or partner people mean by number, key, name, or an unmistakable part of it; its id. */
export function partyNamed(text: string, parties: readonly Nameable[]): Outcome<string> {
  const outcome = personNamed(text, parties)
  if (outcome.ok) return outcome
  switch (outcome.problem.kind) {
    case 'ambiguous-person':
      return refused({ kind: 'ambiguous-party', text, names: outcome.problem.names })
    case 'unknown-person':
      return refused({ kind: 'unknown-party', text, nearest: outcome.problem.nearest })
    default:
      return outcome
  }
}
