import { z } from 'zod'
import { type Reference, referenceKinds } from '#domain/reference.ts'
import { link, orNull, text, whole } from '#sources/checked-values.ts'

/** What a measure builds on, as files have it. */
export const referenceShape = {
  title: text,
  kind: z.enum(referenceKinds).default('other'),
  url: orNull(link),
  position: whole.optional(),
}

const shape = z.object(referenceShape)

/** Of the measure with this id, in its place unless the file says another. */
export const referenceIn = (
  measure: string,
  { title, kind, url, position }: z.infer<typeof shape>,
  place: number,
): Reference => ({ measure, kind, title, url, position: position ?? place })
