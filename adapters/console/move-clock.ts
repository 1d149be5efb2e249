import { fold } from '#domain/fold.ts'
import { type Instant, plusSeconds } from '#domain/instant.ts'
import type { Trial } from '#app/contracts/trial.ts'
import { momentNamed } from './moment-named.ts'
import type { OwnPowers } from './own-powers.ts'

const farthest = 3 * 366 * 24 * 3600

const onward = (text: string): boolean => ['weiter', 'next'].includes(fold(text))

/** To when `/at` moves the clock. Noted with the line, so that `weiter` means the same after a crash. */
export async function targetOf(text: string, trial: Trial): Promise<Instant | undefined> {
  if (!onward(text)) return momentNamed(text, trial.zone)
  const [next, now] = [await trial.next(), trial.now()]
  return next !== undefined && next < now ? now : next
}

/** Moves the trial's clock and says where it stands; never back. */
export async function moveClock(
  text: string,
  target: Instant | undefined,
  { words, trial, sayMoment }: OwnPowers,
): Promise<string> {
  if (target === undefined) return onward(text) ? words.nothingNext : words.noSuchMoment(text)
  if (target < trial.now()) return words.onlyForward(sayMoment(trial.now()))
  // Every round on the way is played; a slip of the keyboard must not play a thousand years.
  if (target > plusSeconds(trial.now(), farthest)) return words.tooFar(sayMoment(plusSeconds(trial.now(), farthest)))
  await trial.moveTo(target)
  return words.clockAt(sayMoment(trial.now()))
}
