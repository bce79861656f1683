import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { resolve } from 'node:path';

const root = __dirname;

export default defineConfig({
  root,
  base: '/',
  plugins: [react()],
  build: {
    outDir: resolve(root, '../../../.build/site'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
  },
  logLevel: 'warn',
});
