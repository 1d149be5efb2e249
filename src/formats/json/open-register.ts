import { dayOf } from '#domain/instant.ts'
import type { ResponsibilityFacts } from '#domain/responsibility-facts.ts'
import type { Manuscript } from '#app/contracts/format.ts'
import { line } from './line.ts'
import { openResponsibilities } from './open-responsibilities.ts'

/** Who is responsible for what, alone, under the names of `responsibilities.schema.json`, which are kept as the report's are. */
export const openRegister = ({ facts, language }: Manuscript, responsibilities: ResponsibilityFacts) => ({
  schemaVersion: '1.0',
  type: 'responsibilities',
  language,
  city: { name: line(facts.city.name) },
  plan: { code: line(facts.plan.code), name: line(facts.plan.name) },
  day: dayOf(facts.round.asOf, facts.city.zone),
  responsibilities: openResponsibilities(responsibilities),
})
