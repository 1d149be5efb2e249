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
  const { subject: written, duty: role, holder, from, until, rank } = said
  const { of, subject } = subjectIn(plan, said, [...path, 'subject'], file)
  file.refer(heldByParty({ role, subjectKind: of }) ? 'party' : 'person', holder, holder, [...path, 'holder'])
  file.define('term', `${of}:${subject}:${role}:${holder}:${from ?? ''}`, `${written}, ${holder}`, path)
  if (from !== null && until !== null && until < from) {
    file.refuse([...path, 'until'], file.words.backwards(from, until))
  }
  return { subjectKind: of, subject, role, holder, from, until, rank }
}

function subjectIn(plan: string, { of, subject }: z.infer<typeof shape>, path: Path, file: Reader) {
  const inPlan = of === 'measure' || of === 'field' || of === 'task'
  const id = inPlan ? `${plan}:${subject}` : subject
  if (inPlan || of === 'party' || of === 'point') file.refer(of, id, subject, path)
  return { of: of === 'point' ? ('measure' as const) : of, subject: id }
}
