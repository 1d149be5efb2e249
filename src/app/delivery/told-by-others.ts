import type { Message } from '#app/contracts/message.ts'

/**
 * The requests of which another message tells that waits for the same person, so that they read of each but once however
 * long they could not be reached: in the newest prompt, since they have not been asked yet, else in the newest reminder.
 * `line` is what waits, this message included, oldest first.
 */
export function toldByOthers(message: Message, line: readonly Message[]): ReadonlySet<string> {
  const own = line.findIndex(({ id }) => id === message.id)
  const goesFirst = ({ kind }: Message, place: number): boolean =>
    kind === message.kind ? place > own : kind === 'prompt'
  return new Set(line.filter(goesFirst).flatMap(({ about }) => about))
}
