import { z } from 'zod'
import type { OParlSettings, OpenDataSettings, PaperSettings, StatementSettings } from '#domain/city.ts'
import { consultationParts, consultationRoles } from '#domain/consultation.ts'
import {
  day,
  emailAddress,
  entries,
  municipalityKey,
  orNull,
  paperNumber,
  text,
  webAddress,
  yesOrNo,
} from '#sources/checked-values.ts'

const shownUnlessNo = yesOrNo.optional().transform((said) => said ?? true)

/** What is otherwise where the paper is a statement on motions. */
const statementShape = entries({
  kind: orNull(text),
  department: orNull(text),
  office: orNull(text),
  'quoted-title': shownUnlessNo,
  'point-texts': shownUnlessNo,
  lights: shownUnlessNo,
})

/** What open-data portals want to know; without an address of its own that of OParl counts, and so for the licence. */
const openDataShape = entries({
  'base-url': orNull(webAddress),
  license: orNull(webAddress),
  contact: orNull(emailAddress),
  'municipality-key': orNull(municipalityKey),
  contributor: orNull(webAddress),
})

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
  'open-data': openDataShape.optional(),
  statement: statementShape.optional(),
  responsibilities: yesOrNo.optional(),
})

/** The settings of the paper; what the file leaves out is not there. */
export const paperIn = ({
  numbers,
  consultations,
  oparl,
  'open-data': openData,
  statement,
  responsibilities,
  ...head
}: z.infer<typeof paperShape>): PaperSettings => ({
  ...head,
  ...(numbers && { numbers }),
  ...(consultations && { consultations }),
  ...(oparl && { oparl: oparlIn(oparl) }),
  ...(openData && { openData: openDataIn(openData) }),
  ...(statement && { statement: statementIn(statement) }),
  ...(responsibilities !== undefined && { responsibilities }),
})

const oparlIn = ({
  'base-url': baseUrl,
  ...rest
}: NonNullable<z.infer<typeof paperShape>['oparl']>): OParlSettings => ({
  baseUrl,
  ...rest,
})

const openDataIn = ({
  'base-url': baseUrl,
  'municipality-key': municipality,
  ...rest
}: z.infer<typeof openDataShape>): OpenDataSettings => ({ ...rest, baseUrl, municipality })

const statementIn = ({
  'quoted-title': quotedTitle,
  'point-texts': pointTexts,
  ...rest
}: z.infer<typeof statementShape>): StatementSettings => ({ ...rest, quotedTitle, pointTexts })
