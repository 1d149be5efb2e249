/** A number of papers as one of the city's patterns would have it, for people to see: `{no}/{year}` → `1344/2026`. */
export const numberLike = (pattern: string): string => pattern.replace('{no}', '1344').replace('{year}', '2026')
