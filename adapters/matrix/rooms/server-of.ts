/** The server that a user belongs to: `stadt.example` for `@kim:stadt.example`. */
export const serverOf = (user: string): string => user.slice(user.indexOf(':') + 1)
