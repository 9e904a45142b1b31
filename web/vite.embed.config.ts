import { defineConfig } from 'vite';

/** The embed: one classic script and one stylesheet with its fonts inside, which the server writes into one HTML file. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    emptyOutDir: true,
    assetsInlineLimit: 1 << 20,
    cssCodeSplit: false,
    lib: {
      entry: 'src/embed/main.ts',
      formats: ['iife'],
      name: 'isnadEmbed',
      fileName: () => 'embed.js',
      cssFileName: 'embed',
    },
  },
});
