import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import typescript from 'typescript';
import { type Plugin, build, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from './.launch/security-headers.mjs';
import { FROM_FILE } from './src/locales/from-file.ts';

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

/** `<persona-grata>` for pages around the app: one classic script, which any origin may load without being asked, and its types. */
const element: Plugin = {
  name: 'element',
  apply: 'build',
  async generateBundle() {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: 'src/embed/element.ts', formats: ['iife'], name: 'PersonaGrata' },
      },
    });
    const [made] = [built].flat();
    if (!made || !('output' in made)) throw new Error('The element was not built.');
    this.emitFile({ type: 'asset', fileName: 'embed/persona-grata.js', source: made.output[0].code });
    for (const [name, fileName] of [
      ['element', 'persona-grata.d.ts'],
      ['protocol', 'protocol.d.ts'],
    ]) {
      const source = readFileSync(new URL(`src/embed/${name}.ts`, import.meta.url), 'utf8');
      const { outputText } = typescript.transpileDeclaration(source, { compilerOptions: {} });
      this.emitFile({ type: 'asset', fileName: `embed/${fileName}`, source: outputText });
    }
  },
};

/**
 * What the page says of itself where no server does: its policy, for servers that send no headers (workers and frames have to do without), and
 * a sentence for whoever opens it as a file, in which no module runs.
 */
const withoutServer: Plugin = {
  name: 'without-server',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        // Counts in headers alone; here it is a complaint on the console.
        content: CONTENT_SECURITY_POLICY.replace(/; frame-ancestors [^;]*/, ''),
      },
      injectTo: 'head-prepend',
    },
    {
      tag: 'div',
      attrs: { id: 'from-file', hidden: true },
      children: Object.entries(FROM_FILE).map(([lang, children]) => ({
        tag: 'p',
        attrs: { lang, dir: 'auto' },
        children,
      })),
      injectTo: 'body',
    },
    { tag: 'script', attrs: { src: './from-file.js' }, injectTo: 'body' },
  ],
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'from-file.js',
      source: "if (location.protocol === 'file:') document.getElementById('from-file').hidden = false;\n",
    });
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
    // The operator may change them at any time; `core/operator-file.ts` keeps the last ones that were read.
    globIgnores: ['policy.json', 'kiosk.json', 'embed.json'],
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
  plugins: [react(), licences, element, withoutServer, ...offline],
  define: { APP_VERSION: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  preview: { headers: SECURITY_HEADERS },
  optimizeDeps: { exclude: ['@contentauth/c2pa-wasm', '@mediapipe/tasks-vision'] },
});
