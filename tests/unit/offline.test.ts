import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Offline } from '../../src/offline';
import { createAppStore } from '../../src/store';

const waiting = { postMessage: vi.fn() };
const reload = vi.fn();
let container: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  container = Object.assign(new EventTarget(), {
    controller: {},
    register: () =>
      Promise.resolve(
        Object.assign(new EventTarget(), { active: new EventTarget(), waiting, installing: null }),
      ),
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('document', { baseURI: 'https://museum.example/' });
  vi.stubGlobal('location', { reload });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

async function begun() {
  const store = createAppStore();
  const offline = new Offline(store);
  await offline.begin();
  return { store, offline };
}

describe('a newer version that waits', () => {
  it('is offered, and the page stays as it is', async () => {
    const { store } = await begun();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState().offline).toBe('new-version');
    expect(reload).not.toHaveBeenCalled();
  });

  it('opens the page anew once it took over', async () => {
    const { store, offline } = await begun();
    store.setState({ busy: 'exporting' });
    offline.useNewVersion();
    expect(waiting.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('opens the page anew where the browser does not hand over', async () => {
    const { offline } = await begun();
    offline.useNewVersion();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('another page that wanted the newer version', () => {
  it('takes this one along while nothing is open here', async () => {
    await begun();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('loses nothing of what is at work here', async () => {
    const { store } = await begun();
    store.setState({ busy: 'exporting' });
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
  });
});
