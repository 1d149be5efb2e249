import type { Figures } from '#domain/figures.ts'

/** Counts under their published names. Whose answers came late is no open data. */
export function openFigures({ changes, ...figures }: Figures) {
  return { ...openCounts(figures), changes }
}

/** The same of a round whose changes are not known. */
export function openCounts({ lights, noLight, ...counts }: Omit<Figures, 'changes'>) {
  const { asked, answered, missing, excused, pending, unchanged, supplements } = counts
  return {
    asked,
    answered,
    missing,
    excused,
    awaited: pending,
    supplements,
    unchanged,
    lights: { ...lights, 'no-light': noLight, 'no-answer': asked - answered },
  }
}
