import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** All that npm alone can run. Time limits only end what hangs; no test passes or fails by being slow. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/servers/**'],
    setupFiles: ['test/support/set-up.ts'],
    restoreMocks: true,
    // Processes that tests start need not compile the house anew.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    // Every core: left to itself, vitest keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    // No file leaves anything behind for another (the set-up sees to it), and loading the house anew for each takes longer than its tests.
    isolate: false,
    // Node.js runs the sources itself, as in operation: having Vite transform each first takes as long as loading the house twice.
    experimental: { viteModuleRunner: false },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
