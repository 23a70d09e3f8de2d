import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { SECURITY_HEADERS } from './.launch/security-headers.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  base: './',
  plugins: [react()],
  define: { APP_VERSION: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  preview: { headers: SECURITY_HEADERS },
  optimizeDeps: { exclude: ['@contentauth/c2pa-wasm', '@mediapipe/tasks-vision'] },
});
