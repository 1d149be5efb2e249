import type { Answer } from '#domain/answer.ts'
import type { Party } from '#domain/party.ts'

/**
 * The partner whose contribution an answer is; null where it is the administration's. What counts is who said it: whoever
 * wrote it in chat, whoever it was entered for by phone or mail; where neither is known, the partner that leads.
 */
export function contributorOf(
  { author, behalf, source }: Pick<Answer, 'author' | 'behalf' | 'source'>,
  lead: Party | null,
  partnerOf: (person: string | null) => Party | null,
): Party | null {
  const entered = source === 'phone' || source === 'mail'
  const giver = entered ? behalf : author
  if (giver !== null) return partnerOf(giver)
  return lead?.kind === 'partner' ? lead : null
}
