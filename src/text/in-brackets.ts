/** What is added to a sentence, in brackets; nothing where there is nothing to add. */
export const inBrackets = (details: string): string => (details === '' ? '' : ` (${details})`)
