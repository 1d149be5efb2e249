import { type Session, sessionOrigins } from '#domain/session.ts'
import { z } from 'zod'
import { day, entries, text, yesOrNo } from '#sources/checked-values.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries({
  id: text,
  title: text,
  day,
  cancelled: yesOrNo.default(false),
  origin: z.enum(sessionOrigins).default('calendar'),
})

/** Sessions as they came from a calendar file or were typed in chat, the way an export writes them. */
export const calendarIn = (file: CityFile): readonly Session[] =>
  itemsOf(file, file.value['calendar'], ['calendar'], shape).map(({ value }) => value)
