/** The text without NUL characters, which PostgreSQL refuses and nobody types. */
export const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text)
