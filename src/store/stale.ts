import type { DeleteResult, InsertResult, UpdateResult } from 'kysely'

/** What a commit was decided on has moved on since; undoes the commit it is thrown in. */
export class Stale extends Error {
  override readonly name = 'Stale'
}

/** Stale unless a row was found and changed. */
export function mustChange(result: UpdateResult): void {
  if (result.numUpdatedRows === 0n) throw new Stale()
}

/** Stale unless a row was found and deleted. */
export function mustDelete(result: DeleteResult): void {
  if (result.numDeletedRows === 0n) throw new Stale()
}

/** Stale when `on conflict do nothing` did nothing. */
export function mustInsert(result: InsertResult): void {
  if (result.numInsertedOrUpdatedRows === 0n) throw new Stale()
}
