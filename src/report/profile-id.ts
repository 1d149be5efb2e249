/** The id of a measure's profile in the paper; two codes never share one. */
export const profileId = (code: string): string =>
  `m-${code.replace(/[^\p{L}\p{N}-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`)}`
