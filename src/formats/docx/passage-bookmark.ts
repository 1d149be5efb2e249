/**
 * The name of the bookmark around the passage with this number, counted from 1 in the order of the paper. It is by its
 * number that a passage is found again: names of bookmarks have 40 characters at most and no signs but `_`.
 */
export const passageBookmark = (no: number): string => `passage_${no}`
