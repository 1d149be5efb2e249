import { parts } from '#domain/charges.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import type { Charging } from '#app/responsibilities/charging.ts'
import type { Entry } from '#app/responsibilities/register.ts'

/** What offices have of something by what is written for it itself, and not for its field, today. */
export const ownCharges = ({ book }: Pick<Charging, 'book'>, { kind, id }: Entry): readonly Duty[] =>
  book.directory.duties.filter(
    (duty) =>
      duty.subjectKind === kind &&
      duty.subject === id &&
      duty.party !== null &&
      parts.some((part) => part === duty.role) &&
      inForce(duty, book.today),
  )
