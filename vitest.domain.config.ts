import { defineConfig } from 'vitest/config'

/** Only the domain's own fast tests: a mutant runs each that reaches it. */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], setupFiles: ['test/support/set-up.ts'] },
})
