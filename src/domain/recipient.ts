import { isAtHand } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import type { Recipient } from '#domain/reminder.ts'
import { recipients } from '#domain/reminder.ts'
import type { Chain } from '#domain/responsibility.ts'

/**
 * Who gets a reminder meant for `to`: that person, or the next one up the chain who exists, is present and can be
 * written to; at its end the plan's coordinator even when away. Null when there is none.
 */
export function recipientOf(to: Recipient, chain: Chain, directory: Directory, day: Day): Person | null {
  const atHand = recipients
    .slice(recipients.indexOf(to))
    .flatMap((step) => peopleAt(step, chain))
    .find((person) => person !== null && isAtHand(person, directory, day))
  return atHand ?? chain.planCoordinator
}

/** In place of an absent lead goes whoever the lead has named, then those who answer beside them. */
function peopleAt(step: Recipient, chain: Chain): readonly (Person | null)[] {
  switch (step) {
    case 'responsible':
      return [chain.responsible, chain.substitute, ...chain.others]
    case 'deputy':
      return [chain.deputy, chain.regularDeputy]
    case 'office-coordinator':
      return chain.officeCoordinators
    case 'head':
      return [chain.head]
    case 'plan-coordinator':
      return [chain.planCoordinator]
  }
}
