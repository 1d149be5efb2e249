import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

const required = process.env['MASTERPLAN_SERVERS'] === 'required'

/** A suite that finds its server or program missing skips itself; where all are promised, a skip is a failure. */
const nameSkips: Reporter = {
  onTestRunEnd(modules) {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')])
    const why = required ? 'Skipped, but servers are required' : 'Skipped'
    for (const test of skipped) process.stderr.write(`${why}: ${test.fullName}\n`)
    if (required && skipped.length > 0) process.exitCode = 1
  },
}

/** Suites that need servers or programs besides npm's packages. */
export default defineConfig({
  test: {
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['test/servers/tools/set-up.ts'],
    setupFiles: ['test/support/set-up.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The library loads it itself, and both must be the same.
    server: { deps: { external: [/adapters\/matrix\/crypto\//] } },
    reporters: ['default', nameSkips],
  },
})
