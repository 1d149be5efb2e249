/** The entries of a list by commas or blanks. */
export const allowed = (text: string): readonly string[] => text.split(/[\s,]+/).filter((each) => each !== '')
