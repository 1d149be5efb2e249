import type { Powers } from '#app/powers.ts'

/** A fingerprint of something that belongs to words with the id `ref`; the same under another id has another. */
export const printOf = ({ sha512 }: Pick<Powers, 'sha512'>, ref: string, text: string): string =>
  sha512(new TextEncoder().encode(`${ref} ${text}`)).slice(0, 32)
