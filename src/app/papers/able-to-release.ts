import { mayRelease, type PaperVersion } from '#domain/paper.ts'
import type { Person } from '#domain/person.ts'
import type { Papering } from '#app/papers/papering.ts'
import { holders } from '#app/people/holders.ts'

/** Everyone who may release this version: whoever made it cannot. */
export const ableToRelease = (
  { plan, book }: Pick<Papering, 'plan' | 'book'>,
  version: Pick<PaperVersion, 'by' | 'releasedAt'>,
): readonly Person[] => holders(book, plan.code, 'releaser', 'cdo').filter(({ id }) => mayRelease(version, id).ok)
