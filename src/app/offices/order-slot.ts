import type { Succession } from '#domain/succession.ts'

/** What becomes one office, or comes of one, is one order: it is done together, and called off together. */
export const orderSlot = ({ old, new: to, kind, at }: Succession): string =>
  `${at}:${kind}:${kind === 'split' ? old : to}`
