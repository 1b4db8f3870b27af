import { defineConfig } from 'vitest/config'

/** Tests that start the built program; all others read the sources, and need no build. */
const program = ['test/cli/**/*.test.ts', 'test/client/**/*.test.ts', 'test/readme.test.ts']
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { name: 'source', include: ['test/**/*.test.ts'], exclude: program, ...patience } },
      {
        test: {
          name: 'program',
          include: program,
          globalSetup: 'test/build.ts',
          // They share modules, not state: every test has a file of its own.
          isolate: false,
          ...patience,
        },
      },
    ],
  },
})
