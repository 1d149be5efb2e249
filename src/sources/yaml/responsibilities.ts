import { z } from 'zod'
import type { SeedDuty } from '#app/contracts/seed.ts'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import { entries, text } from '#sources/checked-values.ts'
import { successionIn, successionShape } from '#sources/succession.ts'
import { taskIn, taskShape } from '#sources/task.ts'
import { type CityFile, itemsOf } from './city-file.ts'
import { ofItsPlan, placesInPlan, planShape } from './plan-of-entry.ts'

/** Which offices decide on something, are heard before and are told of it. */
export const chargeShape = {
  accountable: text.optional(),
  consulted: z.array(text).default([]),
  informed: z.array(text).default([]),
}

const charged = z.object(chargeShape)

type Said = z.infer<typeof charged> & { readonly lead?: string | undefined }

/** The duties of offices for one subject; `lead` only where it is said beside the others. */
export function chargesIn(
  file: CityFile,
  about: Pick<SeedDuty, 'subjectKind' | 'subject'>,
  said: Said,
  path: readonly (string | number)[],
): readonly SeedDuty[] {
  const held = (role: SeedDuty['role'], key: string, holders: readonly string[]): SeedDuty => {
    for (const [index, party] of holders.entries())
      file.refer('party', party, party, holders.length === 1 ? [...path, key] : [...path, key, index])
    return { ...about, role, holders: [...new Set(holders)] }
  }
  return [
    ...(about.subjectKind === 'measure' ? [] : [held('leads', 'lead', said.lead === undefined ? [] : [said.lead])]),
    held('accountable', 'accountable', said.accountable === undefined ? [] : [said.accountable]),
    held('consulted', 'consulted', said.consulted),
    held('informed', 'informed', said.informed),
  ]
}

const task = entries({
  ...planShape,
  ...taskShape,
  lead: text.optional(),
  participants: z.array(text).default([]),
  ...chargeShape,
})

/** Tasks that are no measures, and which offices have to do with them. */
export function tasksIn(file: CityFile): { readonly tasks: readonly Task[]; readonly duties: readonly SeedDuty[] } {
  const items = itemsOf(file, file.value['tasks'], ['tasks'], task)
  const places = placesInPlan(items, file.plan)
  const found = items.map((item, index) => {
    const { value, path } = item
    const made = taskIn(ofItsPlan(file, item).plan, value, path, file, places[index] ?? index + 1)
    const about = { subjectKind: 'task', subject: made.id } as const
    for (const [place, party] of value.participants.entries())
      file.refer('party', party, party, [...path, 'participants', place])
    const participating: SeedDuty = { ...about, role: 'participates', holders: value.participants }
    return { made, duties: [...chargesIn(file, about, value, path), participating] }
  })
  return { tasks: found.map(({ made }) => made), duties: found.flatMap(({ duties }) => duties) }
}

const succession = entries(successionShape)

/** Offices that carry on others. */
export const successorsIn = (file: CityFile): readonly Succession[] =>
  itemsOf(file, file.value['successors'], ['successors'], succession).map(({ value, path }) =>
    successionIn(file.plan, value, path, file),
  )
