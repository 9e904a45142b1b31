import { defineConfig } from 'vitest/config';
import { flags } from './build/flags';

const backend = process.env['VITE_BACKEND'] ?? 'http://localhost:7070';

/** The pages: one shell, hashed assets, the drawing in a chunk of its own that loads beside the shell. */
export default defineConfig({
  plugins: [flags()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': backend, '/embed': backend, '/figures': backend } },
  test: { include: ['test/unit/**/*.test.ts'], environment: 'node' },
});
