/** Who is sent away in a pause comes back one after another, as fast as the homeserver has let through lately. */
export interface Turns {
  /** Something was tried; `through` tells whether it was taken. */
  readonly went: (through: boolean) => void
  /** A pause, both in milliseconds since 1970. */
  closed(now: number, until: number): void
  /** In seconds after the pause. Rather too soon than too late: a turn that nobody takes is lost. */
  next(): number
}

/** Begins without an idea of how fast that is. */
export function createTurns(): Turns {
  let since: number | undefined
  let taken = 0
  let away = 0
  let interval = 0
  return {
    went(through) {
      if (through) taken += 1
    },
    closed(now, until) {
      if (since !== undefined && taken > 0) interval = (until - since) / 1000 / taken
      if (since === undefined || taken > 0) since = now
      taken = 0
      away = 0
    },
    next() {
      away += 1
      return ((away - 1) * interval) / 2
    },
  }
}
