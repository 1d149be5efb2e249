import type { MotionFacts } from '#domain/statement.ts'

type OnAgenda = Pick<MotionFacts, 'committee' | 'session' | 'item'>

/** Where all of these motions are on the agenda; null where they are at several places, and each needs its own. */
export function sameAgenda(motions: readonly OnAgenda[]): OnAgenda | null {
  const [first, ...others] = motions
  const isSame = others.every(
    ({ committee, session, item }) =>
      committee === first?.committee && session === first.session && item === first.item,
  )
  return first && isSame ? first : null
}
