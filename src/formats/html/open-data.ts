/**
 * The numbers of a chart stand there as if opened: where it is too small to be read, and where nobody can click. A
 * browser that does not know `::details-content` (2025) keeps them closed.
 */
export const openData =
  '@supports selector(::details-content){summary{display:none}::details-content{content-visibility:visible;block-size:auto}}'
