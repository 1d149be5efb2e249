import { z } from 'zod'
import { sessionOrigins } from '#domain/session.ts'
import { day, text, yesOrNo } from '#sources/checked-values.ts'

/** A session as an export writes it. */
export const sessionShape = {
  id: text,
  title: text,
  day,
  cancelled: yesOrNo.default(false),
  origin: z.enum(sessionOrigins).default('calendar'),
}
