import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/servers/**'],
    setupFiles: ['test/support/set-up.ts'],
    restoreMocks: true,
  },
})
