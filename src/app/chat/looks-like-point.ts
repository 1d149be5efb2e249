/** Whether a word is written like the code of a motion's point, `AN/1311/2021-3`, known or not. */
export const looksLikePoint = (word: string): boolean => /^(?:\p{L}{1,6}\/)?\d{1,6}\/\d{4}-\d{1,3}[.,;:]?$/u.test(word)
