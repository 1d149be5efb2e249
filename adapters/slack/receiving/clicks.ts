import type { Delivered } from './delivered.ts'

/** Closer together than this, in seconds, two presses of the same thing are one. */
const double = 1.5

/** What a press came to, or is about to come to. */
interface Pressed {
  readonly press: NonNullable<Delivered['press']>
  readonly taken: Promise<unknown>
}

/**
 * Takes in what was pressed, and the second press of a double click not again: that one waits for the first, and rejects
 * with it, so that it is not acknowledged while nothing is stored.
 */
export function clicks() {
  // By person: nobody presses two things within the time.
  const last = new Map<string, Pressed>()
  return async function once<Taken>(
    user: string,
    press: Delivered['press'],
    take: () => Promise<Taken>,
  ): Promise<Taken | 'double'> {
    if (!press) return take()
    const before = last.get(user)
    if (before?.press.what === press.what && Math.abs(press.at - before.press.at) < double) {
      await before.taken
      return 'double'
    }
    const pressed = { press, taken: take() }
    last.set(user, pressed)
    try {
      return await pressed.taken
    } catch (error) {
      // It came to nothing, and can be repeated.
      if (last.get(user) === pressed) last.delete(user)
      throw error
    }
  }
}
