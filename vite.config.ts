import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';
import { SECURITY_HEADERS } from './.launch/security-headers.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What is handed on carries its licences with it, the label font's among them. */
const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    for (const [from, fileName] of [
      ['LICENSE', 'LICENSE.txt'],
      ['THIRD_PARTY_NOTICES.md', 'THIRD_PARTY_NOTICES.txt'],
    ] as const) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(from, import.meta.url)) });
    }
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), licences],
  define: { APP_VERSION: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  preview: { headers: SECURITY_HEADERS },
  optimizeDeps: { exclude: ['@contentauth/c2pa-wasm', '@mediapipe/tasks-vision'] },
});
