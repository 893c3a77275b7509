import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['felles-source', 'node', 'default'] },
  ssr: { resolve: { conditions: ['felles-source', 'node', 'default'] } },
  test: {
    globalSetup: ['./vitest.global.ts'],
    include: ['packages/**/*.test.{ts,tsx}', 'conformance/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
