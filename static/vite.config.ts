import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string): string => resolve(__dirname, `${name}.html`);

/** One build, one HTML entry for each place in Jira. Relative addresses: Forge serves it from a path of its own. */
export default defineConfig({
  root: __dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: resolve(__dirname, 'build'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        panel: page('panel'),
        context: page('context'),
        audit: page('audit'),
        settings: page('settings'),
        project: page('project'),
        hub: page('hub'),
        admin: page('admin'),
        rule: page('rule'),
        ruleView: page('ruleView'),
        sprint: page('sprint'),
      },
    },
  },
});
