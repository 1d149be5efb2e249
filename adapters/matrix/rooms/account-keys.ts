/** Under which names a memory keeps what was told, and seen, of an account. */
export const accountKeys = {
  zone: (user: string): string => `zone:${user}`,
  /** Set for accounts that were there once: with single sign-on one only comes into being when its person first signs in. */
  seen: (user: string): string => `seen:${user}`,
}
