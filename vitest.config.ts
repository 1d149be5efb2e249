import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const slow = ['test/contract/**/*.test.ts', 'test/scenarios/**/*.test.ts']

/** All that npm alone can run. Time limits only end what hangs; no test passes or fails by being slow. */
export default defineConfig({
  test: {
    setupFiles: ['test/support/set-up.ts'],
    restoreMocks: true,
    // Processes that tests start need not compile the house anew.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    // Every core: left to itself, vitest keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    // No file leaves anything behind for another (the set-up sees to it), and loading the house anew for each takes longer than its tests.
    isolate: false,
    // matrix-bot-sdk loads it itself, and both must be the same.
    server: { deps: { external: [/adapters\/matrix\/crypto\//] } },
    projects: [
      project('unit', ['test/**/*.test.ts'], [...slow, 'test/servers/**'], 60_000),
      project('contract', ['test/contract/**/*.test.ts'], [], 120_000),
      project('scenario', ['test/scenarios/**/*.test.ts'], [], 120_000),
    ],
  },
})

function project(name: string, include: string[], exclude: string[], limit: number) {
  return { extends: true as const, test: { name, include, exclude, testTimeout: limit, hookTimeout: limit } }
}
