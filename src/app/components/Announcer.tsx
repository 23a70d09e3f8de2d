import { fill, messages } from '../../locales';
import { useAppState } from '../use-app';

/** The one live region: what changed, for people who do not see it change. */
export function Announcer() {
  const { code, parameters } = useAppState((state) => state.announcement);
  const busy = useAppState((state) => state.busy);
  const sentence = busy ? messages.busy[busy] : messages.announcements[code];
  return (
    <p role="status" className="visually-hidden">
      {sentence ? fill(sentence, parameters) : ''}
    </p>
  );
}
