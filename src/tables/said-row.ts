/** What a row to be written says, by our words. */
export type SaidRow = Readonly<Record<string, string | number | boolean | null | undefined>>
