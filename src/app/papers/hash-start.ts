/** The beginning of a SHA-512 hash, in fours: enough to compare at a glance; the whole is too long for a phone. */
export const hashStart = (sha512: string): string =>
  `${Array.from({ length: 4 }, (_, at) => sha512.slice(at * 4, at * 4 + 4)).join(' ')} …`
