/** Why a file that somebody sent cannot be taken over. */
export const fileFaults = [
  // on its way
  'gone',
  'too-large',
  'unreachable',
  // as a file
  'pdf',
  'old-word',
  'open-document',
  'password',
  'not-word',
  'damaged',
  'unsafe',
  'too-complex',
  'no-reader',
  // as a draft
  'no-mark',
  'other-paper',
  'other-round',
  'of-statement',
  'unknown-version',
  'forgotten',
] as const
export type FileFault = (typeof fileFaults)[number]
