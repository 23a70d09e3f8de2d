import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
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

/**
 * Everything is kept on the first visit, models and samples included, so that the next one needs no network. A new version
 * waits until the visitor asks for it: `src/offline.ts`.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: 'Persona Grata',
    short_name: 'Persona Grata',
    description: 'A consent-first, labelled face swap that runs entirely on your own device.',
    display: 'standalone',
    theme_color: '#1d5c4d',
    background_color: '#faf8f4',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*'],
    // The operator may change it at any time; `studio/policy-file.ts` keeps the last one that was read.
    globIgnores: ['policy.json'],
    maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    // Files of a build are named by what they hold.
    dontCacheBustURLsMatching: /^assets\//,
    // There is one page; what is not kept is asked of the network, and a path that does not exist stays one.
    navigateFallback: null,
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), licences, ...offline],
  define: { APP_VERSION: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  preview: { headers: SECURITY_HEADERS },
  optimizeDeps: { exclude: ['@contentauth/c2pa-wasm', '@mediapipe/tasks-vision'] },
});
