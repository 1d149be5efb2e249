import { defineConfig } from 'vitest/config'

/** Only the domain's own fast tests, for a mutant runs each that reaches it; the long simulations would take hours. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    exclude: ['test/domain/ten-years.test.ts', 'test/domain/reminding-model.test.ts'],
    setupFiles: ['test/support/set-up.ts'],
  },
})
