import { isAbsent } from '#domain/absence.ts'
import type { Directory } from '#domain/directory.ts'
import type { Day } from '#domain/instant.ts'
import type { Person } from '#domain/person.ts'
import type { Recipient } from '#domain/reminder.ts'
import { recipients } from '#domain/reminder.ts'
import type { Chain } from '#domain/responsibility.ts'

/**
 * Who gets a reminder meant for `to`: that person, or the next one up the chain who exists and is present; at its end
 * the plan's coordinator even when away. Null when there is none.
 */
export function recipientOf(to: Recipient, chain: Chain, directory: Directory, day: Day): Person | null {
  const present = recipients
    .slice(recipients.indexOf(to))
    .map((step) => personAt(step, chain))
    .find((person) => person !== null && !isAbsent(person.id, directory, day))
  return present ?? chain.planCoordinator
}

function personAt(step: Recipient, chain: Chain): Person | null {
  switch (step) {
    case 'responsible':
      return chain.responsible
    case 'deputy':
      return chain.deputy
    case 'office-coordinator':
      return chain.officeCoordinator
    case 'head':
      return chain.head
    case 'plan-coordinator':
      return chain.planCoordinator
  }
}
