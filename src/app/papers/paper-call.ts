import type { Args } from '#app/contracts/args.ts'
import type { CommandWord } from '#app/contracts/command.ts'

/** How something is done with a paper: with the statement on the motion of this number, without one with the report. */
export const paperCall = (
  motion: string | undefined,
  args: Args,
): { readonly word: CommandWord; readonly args: Args } =>
  motion === undefined ? { word: 'interim-report', args } : { word: 'statement', args: { motion, ...args } }
