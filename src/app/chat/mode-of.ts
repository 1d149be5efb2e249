import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Powers } from '#app/powers.ts'

/** Whoever calls an interview without any content is led through all its questions, others only through what is missing. */
export const modeOf = ({ interview }: Command<Powers>, args: Args): Dialogue['mode'] =>
  interview && Object.keys(args).every((id) => interview.includes(id)) ? 'all' : 'needed'
