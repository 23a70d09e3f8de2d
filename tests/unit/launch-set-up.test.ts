import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../.launch/fingerprint.mjs';
import { agreesWithManifest, sameInstallation } from '../../.launch/install-packages.mjs';
import { renderNotices } from '../../.launch/notices.mjs';
import { closingLine, outcomeOf } from '../../.launch/test-outcome.mjs';

describe('fingerprint', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(root, 'src', 'core'), { recursive: true });
    writeFileSync(join(root, 'src', 'main.ts'), 'main');
    writeFileSync(join(root, 'src', 'core', 'box.ts'), 'box');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('stays the same while nothing changes, in whatever order it is asked', () => {
    expect(fingerprint(root, ['src', 'index.html'])).toBe(fingerprint(root, ['index.html', 'src']));
  });

  it.each<[string, (root: string) => void]>([
    [
      'a byte changes',
      (folder) => {
        writeFileSync(join(folder, 'src', 'core', 'box.ts'), 'bax');
      },
    ],
    [
      'a file comes',
      (folder) => {
        writeFileSync(join(folder, 'index.html'), '');
      },
    ],
    [
      'a file goes',
      (folder) => {
        rmSync(join(folder, 'src', 'main.ts'));
      },
    ],
    [
      'bytes move from one file to the next',
      (folder) => {
        writeFileSync(join(folder, 'src', 'core', 'box.ts'), 'boxm');
        writeFileSync(join(folder, 'src', 'main.ts'), 'ain');
      },
    ],
  ])('differs when %s', (_, change) => {
    const before = fingerprint(root, ['src', 'index.html']);
    change(root);
    expect(fingerprint(root, ['src', 'index.html'])).not.toBe(before);
  });
});

describe('the lock file', () => {
  const lock = {
    packages: {
      '': { dependencies: { one: '1.0.0' }, devDependencies: { two: '2.0.0' } },
      'node_modules/one': { version: '1.0.0' },
      'node_modules/two': { version: '2.0.0' },
      'node_modules/other-machine': { version: '3.0.0', optional: true },
    },
  };

  it('agrees with a package.json that asks for the same', () => {
    expect(
      agreesWithManifest(lock, { dependencies: { one: '1.0.0' }, devDependencies: { two: '2.0.0' } }),
    ).toBe(true);
    expect(
      agreesWithManifest(lock, { dependencies: { one: '1.0.1' }, devDependencies: { two: '2.0.0' } }),
    ).toBe(false);
    expect(agreesWithManifest(lock, { dependencies: { one: '1.0.0' } })).toBe(false);
  });

  it('agrees with an installation that lacks only what is optional', () => {
    const one = { 'node_modules/one': { version: '1.0.0' } };
    const two = { 'node_modules/two': { version: '2.0.0' } };
    expect(sameInstallation(lock, { packages: { ...one, ...two } })).toBe(true);
    expect(sameInstallation(lock, { packages: one })).toBe(false);
    expect(sameInstallation(lock, { packages: { ...one, 'node_modules/two': { version: '2.0.1' } } })).toBe(
      false,
    );
    expect(
      sameInstallation(lock, { packages: { ...one, ...two, 'node_modules/more': { version: '1.0.0' } } }),
    ).toBe(false);
  });
});

describe('the closing line', () => {
  const report = {
    numPassedTests: 120,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [],
  };

  it('counts', () => {
    expect(closingLine('unit', outcomeOf(report, 0))).toBe('unit: 120 passed, 0 failed, 2 skipped');
  });

  it('counts a file that could not be loaded as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(outcomeOf({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(2);
  });

  it('never says that nothing failed when the runner did', () => {
    expect(outcomeOf(report, 1).failed).toBe(1);
    expect(outcomeOf(null, 0).failed).toBe(1);
  });
});

describe('the third-party notices', () => {
  const notice = {
    name: 'one',
    version: '1.0.0',
    licence: 'MIT',
    use: 'code',
    text: 'Permission is granted.',
  };

  it('name every package and give each licence text once', () => {
    const notices = renderNotices([notice, { ...notice, name: 'two' }]);
    expect(notices).toContain('- one 1.0.0: MIT (code)\n- two 1.0.0: MIT (code)');
    expect(notices.split(notice.text)).toHaveLength(2);
  });

  it('refuse a package that may not be shipped without its text', () => {
    expect(() => renderNotices([{ ...notice, text: null }])).toThrow(/one 1\.0\.0 holds no licence text/);
    expect(renderNotices([{ ...notice, licence: 'Apache-2.0', text: null }])).toContain('[LICENSE](LICENSE)');
  });
});
