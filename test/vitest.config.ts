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
    // Child processes start slowly on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**', 'commands/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
