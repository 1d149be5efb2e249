import { z } from 'zod'
import type { PaperSettings } from '#domain/city.ts'
import { consultationParts, consultationRoles } from '#domain/consultation.ts'
import { day, entries, orNull, paperNumber, text } from '#sources/checked-values.ts'

/** How the paper looks: its head, its numbers, and the committees it goes to. */
export const paperShape = entries({
  title: text,
  department: text,
  office: text,
  kind: text,
  proposal: text,
  numbers: z.array(paperNumber).optional(),
  consultations: z
    .array(
      entries({
        committee: text,
        role: z.enum(consultationRoles).default('notice'),
        part: orNull(z.enum(consultationParts)),
        sessions: z.array(day).default([]),
      }),
    )
    .optional(),
})

/** The settings of the paper; what the file leaves out is not there. */
export const paperIn = ({ numbers, consultations, ...head }: z.infer<typeof paperShape>): PaperSettings => ({
  ...head,
  ...(numbers && { numbers }),
  ...(consultations && { consultations }),
})
