import type { Profile } from '#report/block.ts'

const width = 10

/** How far a measure is, as a bar with its words. */
export function progressBar({ term, now, label }: NonNullable<Profile['percent']>): string {
  const done = Math.round((Math.min(Math.max(now, 0), 100) / 100) * width)
  return `${term} ${'▰'.repeat(done)}${'▱'.repeat(width - done)} ${label}`
}
