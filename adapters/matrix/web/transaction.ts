/** The part of a post that is its text; its transaction is the post's key alone. */
export const textPart = 'text'

/** The transaction id of a part of a post: the same whenever it is tried. */
export const transactionOf = (key: string, part: string): string => (part === textPart ? key : `${key}_${part}`)
