import {defineConfig} from 'vitest/config'

/** Tests with real parts that npm does not bring: editors, a browser, pre-commit. `.ci/run` says which. */
export default defineConfig({
  test: {include: ['tests/real/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000}
})
