import { defineConfig } from 'vitest/config'

/** Tests that start the built program; all others read the sources, and need no build. */
const program = ['test/cli/**/*.test.ts', 'test/client/**/*.test.ts', 'test/readme.test.ts']
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'source', include: ['test/**/*.test.ts'], exclude: program, ...patience } },
      { test: { name: 'program', include: program, globalSetup: 'test/build.ts', ...patience } },
    ],
  },
})
