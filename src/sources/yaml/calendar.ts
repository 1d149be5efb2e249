import type { Session } from '#domain/session.ts'
import { entries } from '#sources/checked-values.ts'
import { sessionShape } from '#sources/session.ts'
import { type CityFile, itemsOf } from './city-file.ts'

const shape = entries(sessionShape)

/** Sessions as they came from a calendar file or were typed in chat, the way an export writes them. */
export const calendarIn = (file: CityFile): readonly Session[] =>
  itemsOf(file, file.value['calendar'], ['calendar'], shape).map(({ value }) => value)
