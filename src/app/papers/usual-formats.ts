import type { Format } from '#app/contracts/format.ts'

/** The formats in which every paper is made; the others are made when somebody asks for them. */
export const usualFormats = (formats: readonly Format[]): readonly Format[] =>
  formats.filter(({ onRequest }) => !onRequest)
