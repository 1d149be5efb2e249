import type { Answer } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import { contributorOf } from '#domain/contributor-of.ts'
import { partnerOf } from '#domain/partner-of.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** That an answer is a partner's contribution, or was entered for the partner; nothing where it is the administration's. */
export function partnerLine(
  answer: Answer,
  measure: Measure,
  { directory, today, chain }: RoundBook,
  { words }: Actor,
): readonly Block[] {
  const { lead } = chain(measure)
  const partner = contributorOf(answer, lead, (person) => partnerOf(person, directory, today))
  if (!partner) return []
  const entered = answer.source === 'phone' || answer.source === 'mail'
  const { forPartner, byPartner } = words.afterwards
  return [paragraph(entered ? forPartner(partner.name) : byPartner(partner.name))]
}
