/** What has more lines cannot count on fitting on one page, and must be allowed to part. */
export const mostLines = 36

/** How many lines a text takes where `perLine` characters fit into one, about. */
export const linesOf = (text: string, perLine: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(perLine, 4))), 0)
