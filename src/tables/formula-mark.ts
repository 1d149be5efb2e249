/**
 * Spreadsheets run a cell that begins like a formula, whoever wrote it. An apostrophe before it makes it a text. Only
 * what begins so, or begins like what we have marked, is marked: so each marked text has one original, and texts that
 * begin with an apostrophe of their own stay as they are.
 */
const dangerous = /^'*[=+\-@\t\r]/
const marked = /^'+[=+\-@\t\r]/

export const withMark = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** Where cells have a type and no text is run: only what would be taken for marked needs its mark. */
export const withNeededMark = (text: string): string => (marked.test(text) ? `'${text}` : text)

export const withoutMark = (text: string): string => (marked.test(text) ? text.slice(1) : text)
