import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/built/provide-folder.ts'],
    setupFiles: ['test/seed-properties.ts'],
    // Loading the modules anew for each file takes longer than most tests; no test leaves anything behind.
    isolate: false,
    // By default one processor is left idle.
    maxWorkers: '100%',
    // On a busy machine child processes start slowly, and so does whatever a test waits for.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    coverage: { include: ['src/**', 'commands/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
