import { readOperatorFile } from '../../core';
import type { HostWishes } from '../../embed';
import type { Session } from '../../session';
import type { AppStore } from '../../store';
import { wearAppearance } from '../appearance';
import { speakLanguage } from '../language';
import { readEmbedOrigins } from './embed-settings';
import { HostPage } from './host-page';
import { tellHost } from './tell-host';

/** Keeps the list that was read last. */
const CACHE_NAME = 'persona-grata-embed';
/** The page around answers as soon as its script runs. */
const WAIT_IN_MILLISECONDS = 10_000;

/** Finds out whether the page around may show the app, and does from then on what it wishes and may wish. */
export async function beginEmbed(session: Session, store: AppStore): Promise<HostWishes> {
  const isAsked = new URLSearchParams(location.search).get('mode') === 'embed';
  const host = isAsked ? await HostPage.greet(await allowedOrigins(), WAIT_IN_MILLISECONDS) : null;
  store.setState({ embed: { host: host?.origin ?? null } });
  if (!host) return {};
  document.documentElement.dataset['mode'] = 'embed';
  const fulfil = ({ mode, appearance, policy }: HostWishes) => {
    // Before anything that it forbids could be asked for.
    if (policy !== undefined) void session.tightenPolicy(policy);
    if (appearance) wearAppearance(appearance);
    if (mode) void session.setMode(mode);
  };
  fulfil(host.wishes);
  host.listen((wishes) => {
    fulfil(wishes);
    if (wishes.language) void speakLanguage(session, wishes.language);
  });
  tellHost(host, session, store);
  return host.wishes;
}

/** Nobody, unless the operator says who. */
async function allowedOrigins(): Promise<readonly string[]> {
  try {
    const text = await readOperatorFile(new URL('embed.json', document.baseURI).href, CACHE_NAME);
    return text === null ? [] : readEmbedOrigins(text);
  } catch (error) {
    console.warn(error);
    return [];
  }
}
