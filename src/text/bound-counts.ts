/** Our own words with each number kept on the line of what it counts: `11 Maßnahmen`. */
export const boundCounts = (words: string): string => words.replace(/(\d) /g, '$1\u00A0')
