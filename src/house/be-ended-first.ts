import { writeFileSync } from 'node:fs'

/** Asks a system that runs out of memory to end this process before any other; one that cannot be asked does as it likes. */
export function beEndedFirst(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Only Linux knows this, and not every container allows it.
  }
}
