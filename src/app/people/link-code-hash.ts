import type { Powers } from '#app/powers.ts'

/** What is kept of a code. */
export const linkCodeHash = ({ sha512 }: Pick<Powers, 'sha512'>, code: string): string =>
  sha512(new TextEncoder().encode(`link:${code}`))
