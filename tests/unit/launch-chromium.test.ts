import { describe, expect, it } from 'vitest';
import { type Surroundings, findChromium } from '../../.launch/chromium.mjs';
import { browserCommand } from '../../.launch/open-browser.mjs';

/** A machine on which the programs at `paths` exist, and those in `broken` do not start. */
function machine(
  paths: readonly string[],
  {
    platform = 'linux',
    environment = {},
    broken = [],
    playwright = null,
  }: {
    platform?: string;
    environment?: Record<string, string>;
    broken?: readonly string[];
    playwright?: string | null;
  } = {},
): Surroundings {
  return {
    platform,
    environment,
    find: (name) => paths.find((path) => path.endsWith(`/${name}`)) ?? null,
    isExecutable: (path) => paths.includes(path),
    playwrightPath: () => Promise.resolve(playwright),
    starts: (path) => Promise.resolve(!broken.includes(path)),
  };
}

describe('findChromium', () => {
  it('prefers the one that CHROMIUM_PATH names', async () => {
    const here = machine(['/opt/mine', '/usr/bin/chromium'], { environment: { CHROMIUM_PATH: '/opt/mine' } });
    expect(await findChromium(here)).toBe('/opt/mine');
  });

  it('refuses a CHROMIUM_PATH that leads nowhere instead of taking another', async () => {
    const environment = { CHROMIUM_PATH: '/opt/gone' };
    await expect(findChromium(machine(['/usr/bin/chromium'], { environment }))).rejects.toThrow(
      /CHROMIUM_PATH is "\/opt\/gone", where no Chromium starts/,
    );
    await expect(
      findChromium(machine(['/opt/gone'], { environment, broken: ['/opt/gone'] })),
    ).rejects.toThrow(/no Chromium starts/);
  });

  it('passes over a program that is there but does not start', async () => {
    const here = machine(['/usr/bin/chromium-browser', '/usr/bin/google-chrome'], {
      broken: ['/usr/bin/chromium-browser'],
    });
    expect(await findChromium(here)).toBe('/usr/bin/google-chrome');
  });

  it("falls back on Playwright's", async () => {
    expect(await findChromium(machine(['/cache/chrome'], { playwright: '/cache/chrome' }))).toBe(
      '/cache/chrome',
    );
    expect(await findChromium(machine([], { playwright: '/cache/chrome' }))).toBeNull();
  });

  it('knows where installers put Chrome on a Mac', async () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await findChromium(machine([path], { platform: 'darwin' }))).toBe(path);
    expect(await findChromium(machine([path]))).toBeNull();
  });
});

describe('browserCommand', () => {
  const desktop = {
    platform: 'linux',
    environment: { DISPLAY: ':0' } as Record<string, string>,
    isTerminal: true,
    find: (name: string): string | null => `/usr/bin/${name}`,
  };

  it('opens a browser where there is a desktop', () => {
    expect(browserCommand(desktop)).toEqual(['/usr/bin/xdg-open']);
    expect(browserCommand({ ...desktop, platform: 'darwin', environment: {} })).toEqual(['open']);
  });

  it.each([
    ['nobody reads the output', { isTerminal: false }],
    ['there is no screen', { environment: {} }],
    ['the terminal is on another machine', { environment: { DISPLAY: ':0', SSH_CONNECTION: '10.0.0.1' } }],
    ['a robot runs it', { environment: { DISPLAY: ':0', CI: 'true' } }],
    ['there is no opener', { find: () => null }],
  ])('opens none when %s', (_, difference) => {
    expect(browserCommand({ ...desktop, ...difference })).toBeNull();
  });
});
