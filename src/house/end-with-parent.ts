import { Worker } from 'node:worker_threads'

/**
 * Ends this process soon after the one called `parent` has ended, even while it is busy: a thread of its own watches.
 * `parent` is a process's number in decimal.
 */
export function endWithParent(parent: string): void {
  const watch = `const { setInterval } = require('node:timers')
    setInterval(() => process.ppid === ${Number(parent)} || process.kill(process.pid, 'SIGKILL'), 250)`
  const thread = new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  thread.unref()
}
