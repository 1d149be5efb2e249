import { z } from 'zod'
import type { SeedDuty } from '#app/contracts/seed.ts'
import { text } from '#sources/checked-values.ts'
import { isEntries } from '#sources/is-entries.ts'
import type { CityFile } from './city-file.ts'

const shape = z.array(text).default([])

/** The parties that sign every paper of the plan as a whole. */
export function planSignsIn(file: CityFile): readonly SeedDuty[] {
  const { plan } = file.value
  const path = ['plan', 'signs']
  const named = isEntries(plan) ? file.check(shape, plan['signs'], path) : undefined
  if (named === undefined) return []
  for (const [index, party] of named.entries()) file.refer('party', party, party, [...path, index])
  return [{ subjectKind: 'plan', subject: file.plan, role: 'signs', holders: [...new Set(named)] }]
}
