import type { MotionLinkKind } from '#domain/motion.ts'
import type { SeedMotion } from '#app/contracts/seed.ts'
import type { Present, PresentMotion } from '#app/import/present.ts'

/** The motions that the store knows, as files have them; until when one is asked about hangs on its round. */
export const presentMotions = ({ motions }: Pick<Present, 'motions'>): readonly SeedMotion[] => motions.map(motionOf)

function motionOf({ motion, book }: PresentMotion): SeedMotion {
  const { state, version: _version, ...said } = motion
  const earlier = (kind: MotionLinkKind): readonly string[] =>
    book.links.filter((link) => link.later === said.number && link.kind === kind).map((link) => link.earlier)
  return { ...said, state, replaces: earlier('replaces'), extends: earlier('extends'), due: null }
}
