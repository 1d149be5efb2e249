import type { Kysely } from 'kysely'
import type { Unconfirmed } from '#app/contracts/store/papers.ts'
import type { Tables } from '#store/tables/tables.ts'

/** The released versions of a plan that are in force and awaited at one place or several, oldest first. */
export async function unconfirmedPapers(db: Kysely<Tables>, plan: string): Promise<readonly Unconfirmed[]> {
  const rows = await db
    .selectFrom('paper')
    .innerJoin('paper_version as version', 'version.paper', 'paper.id')
    .select(['paper.id as paper', 'round', 'version.no', 'released_at'])
    .where('plan', '=', plan)
    // With a withdrawal it is a draft again.
    .where('paper.state', '=', 'released')
    .where('version.no', '=', (eb) =>
      eb
        .selectFrom('paper_version as other')
        .select((each) => each.fn.max('other.no').as('last'))
        .whereRef('other.paper', '=', 'paper.id'),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('paper_hand_over as given')
          .select('given.no')
          .whereRef('given.paper', '=', 'paper.id')
          .whereRef('given.no', '=', 'version.no')
          .where('given.state', '=', 'awaited'),
      ),
    )
    .orderBy('released_at')
    .execute()
  return rows.flatMap(({ paper, round, no, released_at: releasedAt }) =>
    round === null || releasedAt === null ? [] : [{ paper, round, no, releasedAt }],
  )
}
