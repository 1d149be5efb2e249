import type { Seed } from '#app/contracts/seed.ts'

/** The name of a file that holds a whole plan: its code, as far as file names may have its letters. */
export const fileNameOf = ({ plan }: Pick<Seed, 'plan'>, extension: string): string =>
  `${(plan?.code ?? 'plan').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')}.${extension}`
