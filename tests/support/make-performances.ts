/**
 * Makes the performances in public/samples: `talk` is read off one of our own rendered clips, frame by frame, with the modules of the
 * app itself; the other two are curves of poses by hand. Run: `npx tsx tests/support/make-performances.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { createServer } from 'vite';
import { launchChromium } from './chromium.ts';
import type * as PerformModule from './perform.ts';

const NOD_AND_SMILE: PerformModule.Keys = [
  [0, {}],
  [0.5, { pitch: 11, smile: 0.3 }],
  [0.9, { pitch: -4, smile: 0.5 }],
  [1.3, { pitch: 10, smile: 0.7, blinkLeft: 0, blinkRight: 0 }],
  [1.45, { pitch: 8, smile: 0.8, blinkLeft: 1, blinkRight: 1 }],
  [1.65, { pitch: 3, smile: 0.9, blinkLeft: 0, blinkRight: 0 }],
  [2.4, { pitch: 0, roll: 5, smile: 1, brows: 0.4 }],
  [3.2, { roll: 3, smile: 0.8, brows: 0.2 }],
  [4, {}],
];
const LOOK_AROUND: PerformModule.Keys = [
  [0, {}],
  [0.35, { gazeX: -0.8 }],
  [0.9, { yaw: -18, gazeX: -0.4 }],
  [1.7, { yaw: -20, pitch: -6, gazeY: 0.5, brows: 0.5 }],
  [1.85, { yaw: -12, blinkLeft: 1, blinkRight: 1 }],
  [2.05, { yaw: -2, gazeX: 0.6 }],
  [2.7, { yaw: 18, gazeX: 0.4 }],
  [3.6, { yaw: 20, pitch: 8, gazeY: -0.5 }],
  [4.4, { yaw: 6, pitch: 3, smile: 0.4 }],
  [5, {}],
];

const server = await createServer({
  server: { port: 4390 },
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true, include: ['mediabunny', '@noble/hashes/sha2.js'] },
});
await server.listen();
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.goto('http://localhost:4390/icon.svg');
  const files = await page.evaluate(
    ({ address, nodAndSmile, lookAround }) =>
      (import(address) as Promise<typeof PerformModule>).then(async ({ perform, readClip }) => ({
        talk: await readClip('/samples/tomas.mp4'),
        'nod-and-smile': perform(nodAndSmile),
        'look-around': perform(lookAround),
      })),
    { address: '/tests/support/perform.ts', nodAndSmile: NOD_AND_SMILE, lookAround: LOOK_AROUND },
  );
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(`../../public/samples/${name}.performance.json`, import.meta.url), text);
    console.log(`${name}: ${text.length} bytes`);
  }
} finally {
  await browser.close();
  await server.close();
}
