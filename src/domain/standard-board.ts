import type { BoardSettings } from '#domain/city.ts'

/** How the advisory board is dealt with where the city's file says nothing. */
export const standardBoard: BoardSettings = { names: false, remindBefore: 3 }
