import type { Delivered } from './delivered.ts'

/** Closer together than this, in seconds, two presses of the same thing are one. */
const double = 1.5

/** Tells the second press of a double click from one that is meant. */
export function clicks(): {
  /** Whether the same person has just pressed the same thing. */
  isDouble(user: string, press: Delivered['press']): boolean
  /** Forgets a press that came to nothing, so that it can be repeated. */
  undo(user: string): void
} {
  // By person: nobody presses two things within the time.
  const last = new Map<string, NonNullable<Delivered['press']>>()
  return {
    isDouble(user, press) {
      if (!press) return false
      const before = last.get(user)
      const isDouble = before?.what === press.what && Math.abs(press.at - before.at) < double
      if (!isDouble) last.set(user, press)
      return isDouble
    },
    undo: (user) => void last.delete(user),
  }
}
