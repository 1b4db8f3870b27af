import { defineConfig } from 'vitest/config'

/** Tests that start the built program, or threads of it; all others read the sources, and need no build. */
const program = [
  'test/cli/**/*.test.ts',
  'test/client/**/*.test.ts',
  'test/readme.test.ts',
  'test/app/{analyses,computations,pool}.test.ts',
  'test/http/{analyses,score-sheets}.test.ts',
  'test/web/result-simulations.test.ts',
  'test/browser/**/*.test.ts',
]
const shared = {
  setupFiles: ['test/property-seed.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // Files share modules, not state: loading them anew for every file took three quarters of the time.
  isolate: false,
}

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { name: 'source', include: ['test/**/*.test.ts'], exclude: program, ...shared } },
      { test: { name: 'program', include: program, globalSetup: 'test/build.ts', ...shared } },
    ],
  },
})
