/** The key under which part `part` (from 0) of a delivery is posted. */
export const partKey = (key: string, part: number): string => (part === 0 ? key : `${key}.${part}`)
