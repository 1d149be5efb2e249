import { z } from 'zod'
import type { Task } from '#domain/task.ts'
import { orNull, text, whole } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** A task that is no measure; one of the Chief Digital Officer's where it says so. */
export const taskShape = {
  code: text,
  title: text,
  description: text.default(''),
  basis: orNull(text),
  field: orNull(text),
  of: z.enum(['cdo']).optional(),
  position: whole.optional(),
}

const shape = z.object(taskShape)

/** A task at its place in the list. */
export function taskIn(plan: string, said: z.infer<typeof shape>, path: Path, file: Reader, place: number): Task {
  const { code, title, description, basis, field, of, position = place } = said
  const id = `${plan}:${code}`
  if (field !== null) file.refer('field', `${plan}:${field}`, field, [...path, 'field'])
  file.define('task', id, code, [...path, 'code'])
  const inField = field === null ? null : `${plan}:${field}`
  return { id, plan, code, title, description, basis, field: inField, ofCdo: of === 'cdo', position }
}
