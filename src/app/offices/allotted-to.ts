import type { Args } from '#app/contracts/args.ts'

/** The question for what goes to one of the parts of a split office, by its place after the first. */
export const goesTo = (place: number): string => `goes ${place}`

/** The codes of the measures and tasks that somebody has said go to it. */
export const allottedTo = (args: Args, place: number): readonly string[] =>
  (args[goesTo(place)] ?? '').split(', ').filter((code) => code !== '')
