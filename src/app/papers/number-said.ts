import type { Args } from '#app/contracts/args.ts'

/** The number that was said, without the full stop after it. */
export const numberSaid = ({ number = '' }: Args): string => number.trim().replace(/\.$/, '')
