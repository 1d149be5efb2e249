import type { Lane } from '#app/contracts/message.ts'
import type { Clock } from '#network/clock.ts'
import { Paused } from '#network/paused.ts'
import { createTurns, type Turns } from './turns.ts'

interface Waiting {
  readonly rank: number
  readonly came: number
  go(): void
  away(error: Paused): void
}

const idle = 2
const ranks: Readonly<Record<Lane | 'idle', number>> = { interactive: 0, reminder: 1, bulk: 1, idle }

/**
 * How many wait out a pause, by rank: the places of the outbox are few, and of other platforms, too. Of what nobody waits
 * for one is enough to keep it going.
 */
const mostWaiting = [8, 1]
/** In milliseconds: a pause that everybody waits out, since it is over before the outbox has looked again. */
const short = 2000
/** In milliseconds, but for what is idle. */
const longestWait = 90_000
/** In milliseconds since the last 429: so long one goes after another. */
const careful = 5 * 60_000
/** In milliseconds: what is idle lets the rest go first. */
const quiet = 1000
/** In milliseconds: what was sent away is back by then, since the outbox looks every minute. */
const comesBack = 75_000

/** Lets everything through, and one action after another once the homeserver has asked to wait. */
export class Gate {
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #turns: Turns = createTurns()
  #line: readonly Waiting[] = []
  #closedUntil = 0
  #carefulUntil = 0
  #idleFrom = 0
  #isBusy = false
  #awakeAt = Infinity

  /** Stands open. The signal sends away whoever waits. */
  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock
    this.#signal = signal
  }

  /**
   * Resolves when the action may be tried, with what is told afterwards whether it got through; `came` is since when it
   * waits. Rejects with `Paused` where others wait already or it would take too long.
   */
  enter(lane: Lane | 'idle', came: number): Promise<(through: boolean) => void> {
    const rank = ranks[lane]
    const now = this.#clock.now()
    if (rank < idle) {
      this.#idleFrom = Math.max(this.#idleFrom, now + quiet)
      if (now >= this.#carefulUntil) return Promise.resolve(this.#turns.went)
    }
    return new Promise((resolve, reject) => {
      this.#line = [...this.#line, { rank, came, go: () => resolve(this.#leave), away: reject }]
      this.#thin()
      this.#advance()
    })
  }

  /** The homeserver has answered 429 with these seconds. */
  close(seconds: number): void {
    const now = this.#clock.now()
    this.#closedUntil = Math.max(this.#closedUntil, now + seconds * 1000)
    this.#carefulUntil = this.#closedUntil + careful
    this.#turns.closed(now, this.#closedUntil)
    this.#thin()
  }

  readonly #leave = (through: boolean): void => {
    this.#isBusy = false
    this.#turns.went(through)
    this.#advance()
  }

  #sendAway(waiting: Waiting): void {
    const now = this.#clock.now()
    this.#line = this.#line.filter((other) => other !== waiting)
    if (waiting.rank < idle) this.#idleFrom = now + comesBack
    waiting.away(new Paused(Math.max(0, this.#closedUntil - now) / 1000 + this.#turns.next()))
  }

  /** In a pause that is not short, whoever would wait too long or is one too many goes. */
  #thin(): void {
    if (this.#clock.now() + short >= this.#closedUntil) return
    for (const [rank, most] of mostWaiting.entries()) {
      const all = this.#line.filter((waiting) => waiting.rank === rank)
      const patient = all.filter(({ came }) => came + longestWait >= this.#closedUntil).slice(0, most)
      for (const waiting of all) if (!patient.includes(waiting)) this.#sendAway(waiting)
    }
  }

  #advance(): void {
    const [first] = this.#line.toSorted((one, other) => one.rank - other.rank)
    if (!first || this.#isBusy) return
    const opens = first.rank < idle ? this.#closedUntil : Math.max(this.#closedUntil, this.#idleFrom)
    if (opens > this.#clock.now()) return void this.#wakeAt(opens)
    this.#line = this.#line.filter((waiting) => waiting !== first)
    this.#isBusy = true
    first.go()
  }

  async #wakeAt(at: number): Promise<void> {
    if (this.#awakeAt <= at) return
    this.#awakeAt = at
    try {
      await this.#clock.sleep(at - this.#clock.now(), this.#signal)
    } catch {
      this.#line.forEach((waiting) => this.#sendAway(waiting))
    }
    if (this.#awakeAt === at) this.#awakeAt = Infinity
    this.#advance()
  }
}
