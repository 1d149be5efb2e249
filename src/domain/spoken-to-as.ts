import { type Recipient, recipients } from '#domain/reminder.ts'
import type { Chain } from '#domain/responsibility.ts'

/**
 * In which role a person is written to about a measure at the step meant for `to`: as one who answers for it, whatever
 * else they are; else in that role if it is theirs, or in the next one up the chain that is.
 */
export function spokenToAs(to: Recipient, person: string, chain: Chain): Recipient {
  const has = (role: Recipient): boolean => holders[role](chain).some((one) => one?.id === person)
  if (has('responsible')) return 'responsible'
  return recipients.slice(recipients.indexOf(to)).find(has) ?? to
}

const holders: Readonly<Record<Recipient, (chain: Chain) => readonly Chain['head'][]>> = {
  responsible: ({ responsible, others }) => [responsible, ...others],
  deputy: ({ substitute, deputy, regularDeputy }) => [substitute, deputy, regularDeputy],
  'office-coordinator': ({ officeCoordinators }) => officeCoordinators,
  head: ({ head }) => [head],
  'plan-coordinator': ({ planCoordinator }) => [planCoordinator],
}
