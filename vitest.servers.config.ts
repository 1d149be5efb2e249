import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** A suite that finds its server or program missing skips itself; where all are promised, a skip is a failure. */
const refuseSkips: Reporter = {
  onTestRunEnd(modules) {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')])
    for (const test of skipped) process.stderr.write(`Skipped, but servers are required: ${test.fullName}\n`)
    if (skipped.length > 0) process.exitCode = 1
  },
}

const required = process.env['MASTERPLAN_SERVERS'] === 'required'

/** Suites that need servers or programs besides npm's packages. */
export default defineConfig({
  test: {
    include: ['test/servers/**/*.test.ts'],
    setupFiles: ['test/support/set-up.ts'],
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: required ? ['default', refuseSkips] : ['default'],
  },
})
