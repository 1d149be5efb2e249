import { z } from 'zod'
import {
  type CoSignatureRules,
  partnerRules,
  signingOffices,
  silenceRules,
  standardCoSignature as standard,
} from '#domain/co-signature-rules.ts'
import { atLeastOne, entries, text, whole, yesOrNo } from '#sources/checked-values.ts'
import type { CityFile } from './city-file.ts'

const at = ['plan', 'co-signature']

const shape = entries({
  offices: z.enum(signingOffices).default(standard.offices),
  deadline: atLeastOne.default(standard.deadline),
  /** 0: not at all. */
  reminder: whole.optional(),
  escalation: whole.optional(),
  silence: z.enum(silenceRules).default(standard.silence),
  'never-silent': z.array(text).default([]),
  'in-paper': yesOrNo.default(standard.inPaper),
  partners: z.enum(partnerRules).default(standard.partners),
})

/** How drafts are co-signed; undefined where the file has no such section: then nobody has to. */
export function coSignatureIn(file: CityFile, value: unknown): CoSignatureRules | undefined {
  if (value === undefined) return undefined
  const said = file.check(shape, value ?? {}, at)
  if (said === undefined) return undefined
  const { reminder, escalation, 'never-silent': neverSilent, 'in-paper': inPaper, ...rules } = said
  for (const [index, party] of neverSilent.entries()) file.refer('party', party, party, [...at, 'never-silent', index])
  for (const [name, days] of Object.entries({ reminder, escalation }))
    if (days !== undefined && days >= rules.deadline)
      file.refuse([...at, name], file.words.afterDeadline(days, rules.deadline))
  // What goes without saying must fit a short deadline, too.
  const daysOf = (given: number | undefined, usual: number | null): number | null => {
    const days = given ?? usual ?? 0
    return days === 0 || days >= rules.deadline ? null : days
  }
  return {
    ...rules,
    reminder: daysOf(reminder, standard.reminder),
    escalation: daysOf(escalation, standard.escalation),
    neverSilent,
    inPaper,
  }
}
