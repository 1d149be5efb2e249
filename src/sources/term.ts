import { z } from 'zod'
import { dutyRoles, dutySubjects, heldByParty } from '#domain/duty.ts'
import type { SeedTerm } from '#app/contracts/seed.ts'
import { day, orNull, text, whole } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** One duty with its days: of what kind of subject, which one, what duty, whose. A motion's point stands for itself. */
export const termShape = {
  of: z.enum([...dutySubjects, 'point']),
  subject: text,
  duty: z.enum(dutyRoles),
  holder: text,
  from: orNull(day),
  until: orNull(day),
  rank: whole.default(0),
}

const shape = z.object(termShape)

/** A duty with its days; refuses one that ends before it begins. */
export function termIn(plan: string, said: z.infer<typeof shape>, path: Path, file: Reader): SeedTerm {
  const { of: thing, subject: written, duty: role, holder, from, until, rank } = said
  const of = thing === 'point' ? 'measure' : thing
  const inPlan = thing === 'measure' || thing === 'field' || thing === 'task'
  const subject = inPlan ? `${plan}:${written}` : written
  if (inPlan || thing === 'party' || thing === 'point') file.refer(thing, subject, written, [...path, 'subject'])
  file.refer(heldByParty({ role, subjectKind: of }) ? 'party' : 'person', holder, holder, [...path, 'holder'])
  file.define('term', `${of}:${subject}:${role}:${holder}:${from ?? ''}`, `${written}, ${holder}`, path)
  if (from !== null && until !== null && until < from) {
    file.refuse([...path, 'until'], file.words.backwards(from, until))
  }
  return { subjectKind: of, subject, role, holder, from, until, rank }
}
