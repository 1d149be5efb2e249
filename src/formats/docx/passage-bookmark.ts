/**
 * The name of the bookmark around the passage with this number, counted from 1 in the order of the paper. It is by its
 * number that a passage is found again: names of bookmarks have 40 characters at most and no signs but `_`.
 *
 * It begins before the passage's first paragraph or table and ends behind its last, between paragraphs. Word keeps it
 * so; LibreOffice moves both into the paragraphs and begins it anew, under another id, in a later one: a passage goes
 * from the first beginning of its name to the last end of one.
 */
export const passageBookmark = (no: number): string => `passage_${no}`
