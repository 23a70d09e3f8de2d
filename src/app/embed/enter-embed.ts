import type { HostWishes } from '../../embed';
import type { Session } from '../../session';
import type { AppStore } from '../../store';

/**
 * Where the page stands inside another one. What that takes is fetched only there; and unless the operator allows the page around, nothing
 * of the app is shown in it.
 *
 * @returns what the page around wished for.
 */
export async function enterEmbedIfAsked(session: Session, store: AppStore): Promise<HostWishes> {
  if (window.parent === window) return {};
  const { beginEmbed } = await import('./begin-embed');
  return beginEmbed(session, store);
}
