/** The text of a cell that was taken from a web page: its `<br>` are line breaks, all else stands as it is. */
export const withLineBreaks = (cell: string): string => cell.replace(/[ \t]*<br\s*\/?>[ \t]*\n?/gi, '\n').trim()
