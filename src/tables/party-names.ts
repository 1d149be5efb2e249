/** The offices or partners that a cell names: one, or several with `;` or `|` or a line each. */
export const partyNames = (cell: string): readonly string[] =>
  cell
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
