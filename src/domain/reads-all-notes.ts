import { may } from '#domain/permission.ts'
import type { Role } from '#domain/person.ts'

/** Whether somebody reads the internal notes of everybody, by what they are in the plan or in the whole city. */
export const readsAllNotes = (roles: readonly Role[]): boolean =>
  may(
    roles.map(({ role }) => role),
    'see-notes',
  )
