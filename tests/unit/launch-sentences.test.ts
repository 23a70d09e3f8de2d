import { afterEach, describe, expect, it, vi } from 'vitest';
import { LaunchError, launch, sentenceFor } from '../../.launch/launch-error.mjs';
import { OLDEST_NODE, nodeVersionComplaint } from '../../.launch/node-version.mjs';
import { engines } from '../../package.json';

describe('nodeVersionComplaint', () => {
  it.each(['20.19.0', '20.19.1', '20.20.0', '22.0.0', '100.1.0'])('takes node %s', (version) => {
    expect(nodeVersionComplaint(version)).toBeNull();
  });

  it.each(['20.18.9', '18.20.8', '9.11.2', '0.12.18'])('says what to do about node %s', (version) => {
    expect(nodeVersionComplaint(version)).toMatch(
      new RegExp(`node ${version.replaceAll('.', '\\.')}.*needs node 20\\.19\\.0 or newer: install`),
    );
  });

  it('asks for what package.json asks for', () => {
    expect(`${engines.node.slice(2)}.0`).toBe(OLDEST_NODE);
  });
});

describe('sentenceFor', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error syscall write', /^The disk is full: free .* start again\.$/],
    ['tar: write error: No space left on device', /^The disk is full/],
    ['npm error code ENOTFOUND\nnpm error network request failed', /^The npm registry cannot be reached/],
    ['npm error code ECONNREFUSED', /^The npm registry cannot be reached/],
    ['npm error code EAI_AGAIN', /^The npm registry cannot be reached/],
    ['npm error code ENOTCACHED', /^The npm registry cannot be reached/],
    [
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      /^package-lock\.json is out of step/,
    ],
    ['npm error code EINTEGRITY', /^A package differs/],
    ['npm error code E404', /^The npm registry refuses/],
    ['npm error code EACCES', /may not be written to/],
  ])('knows the cause of %j', (output, sentence) => {
    expect(sentenceFor(output)).toMatch(sentence);
  });

  it('claims nothing of what it does not know', () => {
    expect(sentenceFor('npm error code E_SOMETHING_ELSE')).toBeNull();
    expect(sentenceFor('')).toBeNull();
  });
});

describe('launch', () => {
  const exitCode = process.exitCode;
  afterEach(() => {
    process.exitCode = exitCode;
    vi.restoreAllMocks();
  });

  async function failWith(error: Error): Promise<{ printed: unknown[]; exitCode: typeof process.exitCode }> {
    const print = vi.spyOn(console, 'error').mockReturnValue();
    await launch(() => Promise.reject(error));
    return { printed: print.mock.calls.flat(), exitCode: process.exitCode };
  }

  it('prints the sentence of a known failure and nothing else', async () => {
    expect(await failWith(new LaunchError('Port 80 is taken.'))).toEqual({
      printed: ['Port 80 is taken.'],
      exitCode: 1,
    });
  });

  it('recognises a full disk by the code of the error', async () => {
    const { printed, exitCode: code } = await failWith(Object.assign(new Error('write'), { code: 'ENOSPC' }));
    expect(printed).toEqual([expect.stringMatching(/^The disk is full/)]);
    expect(code).toBe(1);
  });

  it('shows an unknown failure whole', async () => {
    const fault = new TypeError('a fault of ours');
    expect(await failWith(fault)).toEqual({ printed: [fault], exitCode: 1 });
  });
});
