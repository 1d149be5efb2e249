import type { PaperVersion } from '#domain/paper.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** The version that follows the latest one, on the same facts. */
export const nextVersion = ({ powers, by }: Pick<Papering, 'powers' | 'by'>, { version }: Draft): PaperVersion => ({
  ...version,
  no: version.no + 1,
  by: by.person.id,
  at: powers.now(),
  withdraws: null,
  releasedBy: null,
  releasedAt: null,
  despite: null,
})
