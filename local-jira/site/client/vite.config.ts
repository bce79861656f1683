import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { resolve } from 'node:path';

const root = __dirname;

/** iframe-resizer 4 advertises its next version on every page load; a clean console is worth more. */
const quietResizer: Plugin = {
  name: 'quiet-iframe-resizer',
  transform: (code, id) =>
    id.includes('iframe-resizer/js/iframeResizer.js')
      ? { code: code.replace(/console\.info\(`[\s\S]*?`\)/, ''), map: null }
      : null,
};

export default defineConfig({
  root,
  base: '/',
  plugins: [quietResizer, react()],
  build: {
    outDir: resolve(root, '../../../.build/site'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
  },
  logLevel: 'warn',
});
