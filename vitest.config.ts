import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Software GL with no flags of ours that a real GPU would not also pass. */
const launchOptions = {
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
};

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      provide: { isLong: process.env['LONG'] !== undefined },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
            setupFiles: ['tests/support/reproducible.ts'],
            // Patience for loaded machines; nothing here is about time.
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          optimizeDeps: {
            // A package found only on the way would make the page load anew in the middle of a test.
            noDiscovery: true,
            include: [
              '@noble/hashes/sha2.js',
              '@peculiar/x509',
              '@tensorflow/tfjs',
              '@tensorflow/tfjs-backend-wasm',
              '@trustnxt/c2pa-ts/asset',
              '@trustnxt/c2pa-ts/jumbf',
              '@trustnxt/c2pa-ts/manifest',
              'canonicalize',
              'fast-check',
              'gifenc',
              'idb',
              'mediabunny',
              'nsfwjs/core',
              'nsfwjs/models/mobilenet_v2',
              'reflect-metadata',
              'valibot',
            ],
          },
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            testTimeout: 60_000,
            fileParallelism: false,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            testTimeout: 120_000,
            // What is waited for comes when it comes, on a loaded machine too.
            expect: { poll: { timeout: 30_000 } },
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  }),
);
