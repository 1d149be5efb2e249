const firstWait = 60
const longestWait = 4 * 60 * 60

/** Tries before a delivery is given up; with the waits below, that is most of a day. */
export const mostAttempts = 12

/** With these, the next try is a quarter of an hour away. */
const mostUncounted = 5

/**
 * How many of a delivery's tries count when the last one did not get as far as the platform: they go on counting at
 * first, so that an outage is not asked about every minute, and never lead to giving up.
 */
export const attemptsThatCount = (attempts: number): number => Math.max(Math.min(attempts, mostUncounted), attempts - 1)

/** Seconds to wait before the next try, doubling from a minute to four hours, unless the platform names them. */
export function waitingTime(attempts: number, named: number | undefined): number {
  if (named !== undefined) return Math.max(1, Math.ceil(named))
  return Math.min(longestWait, firstWait * 2 ** Math.max(0, attempts - 1))
}
