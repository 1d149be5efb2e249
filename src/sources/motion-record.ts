import { z } from 'zod'
import { motionStates, pointCode } from '#domain/motion.ts'
import type { SeedDuty, SeedMotion } from '#app/contracts/seed.ts'
import { day, orNull, text } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What files say of a motion apart from its lists. */
export const motionShape = {
  title: text,
  date: orNull(day),
  session: orNull(day),
  item: orNull(text),
  committee: orNull(text),
  with: orNull(text),
  state: z.enum(motionStates).optional(),
}

const shape = z.object(motionShape)

type Said = z.infer<typeof shape> & Pick<SeedMotion, 'plan' | 'number' | 'groups' | 'replaces' | 'extends' | 'due'>

/** A motion; one that another replaces, `isReplaced`, is replaced unless the file says something else. */
export function motionIn({ date, with: answeredWith, state, ...rest }: Said, isReplaced: boolean): SeedMotion {
  const said = state ?? (isReplaced ? 'replaced' : undefined)
  return { ...rest, day: date, answeredWith, ...(said && { state: said }) }
}

interface Charge {
  readonly motion: string
  readonly no: number
  readonly lead: string | undefined
  readonly responsible: readonly string[]
  readonly deputy: string | undefined
}

/** Who is in charge of a motion's point; `place` is where it stands in the file. */
export function pointDuties({ motion, no, lead, responsible, deputy }: Charge, place: Path, file: Reader) {
  const subject = pointCode(motion, no)
  file.define('point', subject, subject, place)
  if (lead !== undefined) file.refer('party', lead, lead, [...place, 'lead'])
  for (const person of responsible) file.refer('person', person, person, [...place, 'responsible'])
  if (deputy !== undefined) file.refer('person', deputy, deputy, [...place, 'deputy'])
  const duty = (role: SeedDuty['role'], holders: readonly string[]): SeedDuty => ({
    subjectKind: 'measure',
    subject,
    role,
    holders: [...new Set(holders)],
  })
  return [
    duty('leads', lead === undefined ? [] : [lead]),
    duty('answers', responsible),
    duty('deputises', deputy === undefined ? [] : [deputy]),
  ]
}
