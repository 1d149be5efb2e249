import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Powers } from '#app/powers.ts'

/** Whoever calls an interview without any content is led through all its questions, others only through what is missing. */
export const modeOf = ({ interview, walks }: Command<Powers>, args: Args): Dialogue['mode'] =>
  walks?.(args) === true || (interview && Object.keys(args).every((id) => interview.includes(id))) ? 'all' : 'needed'
