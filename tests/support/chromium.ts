import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

export interface ChromiumOptions {
  /** A Motion JPEG file that stands for a camera; without one the browser has none. */
  readonly cameraFile?: string;
}

/** The browser that the set-up found or installed; the same order of places as there. */
export async function launchChromium({ cameraFile }: ChromiumOptions = {}): Promise<Browser> {
  const known = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const executablePath = known.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(cameraFile === undefined
        ? []
        : [
            '--use-fake-ui-for-media-stream',
            '--use-fake-device-for-media-stream',
            `--use-file-for-fake-video-capture=${cameraFile}`,
          ]),
    ],
  });
}
