import { z } from 'zod'
import type { OParlSettings, PaperSettings } from '#domain/city.ts'
import { consultationParts, consultationRoles } from '#domain/consultation.ts'
import { day, entries, orNull, paperNumber, text, webAddress } from '#sources/checked-values.ts'

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
  oparl: entries({
    'base-url': webAddress,
    body: webAddress,
    license: orNull(webAddress),
    organizations: z.array(entries({ committee: text, id: webAddress })).default([]),
  }).optional(),
})

/** The settings of the paper; what the file leaves out is not there. */
export const paperIn = ({ numbers, consultations, oparl, ...head }: z.infer<typeof paperShape>): PaperSettings => ({
  ...head,
  ...(numbers && { numbers }),
  ...(consultations && { consultations }),
  ...(oparl && { oparl: oparlIn(oparl) }),
})

const oparlIn = ({
  'base-url': baseUrl,
  ...rest
}: NonNullable<z.infer<typeof paperShape>['oparl']>): OParlSettings => ({
  baseUrl,
  ...rest,
})
