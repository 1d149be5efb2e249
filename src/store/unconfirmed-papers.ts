import type { Kysely } from 'kysely'
import { paperLevels } from '#domain/level.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Unconfirmed } from '#app/contracts/store/papers.ts'
import type { Tables } from '#store/tables/tables.ts'

/** The parts of a plan's released versions that are in force and awaited at one place or several, oldest first. */
export async function unconfirmedPapers(db: Kysely<Tables>, plan: string): Promise<readonly Unconfirmed[]> {
  const rows = await db
    .selectFrom('paper')
    .innerJoin('paper_hand_over as given', 'given.paper', 'paper.id')
    .select(['paper.id as paper', 'round', 'given.no', 'given.level', 'handed_at'])
    .distinct()
    .where('plan', '=', plan)
    // With a withdrawal it is a draft again.
    .where('paper.state', '=', 'released')
    .where('given.state', '=', 'awaited')
    .where('given.no', '=', (eb) =>
      eb
        .selectFrom('paper_version as other')
        .select((each) => each.fn.max('other.no').as('last'))
        .whereRef('other.paper', '=', 'paper.id'),
    )
    .orderBy('handed_at')
    .orderBy('given.level', 'desc')
    .execute()
  return rows.flatMap(({ paper, round, no, level, handed_at: handedAt }) =>
    round === null ? [] : [{ paper, round, no, level: oneOf(paperLevels, level), handedAt }],
  )
}
