import {defineConfig} from 'vitest/config'

/** Tests with real parts that npm does not bring: editors, a browser, pre-commit. `.ci/run` says which. */
export default defineConfig({
  // Else it warns of each file of a package that lacks the source of its source map.
  logLevel: 'error',
  test: {
    include: ['tests/real/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // They import JSON as a bundler allows, and Node does not.
    server: {deps: {inline: [/@actions\/(?:workflow-parser|expressions)/]}}
  }
})
