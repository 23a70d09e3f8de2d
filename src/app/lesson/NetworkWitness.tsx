import { useEffect, useState, useSyncExternalStore } from 'react';
import { fill } from '../../locales';
import { formatSize } from '../components/format-values';
import { useSession } from '../use-app';
import { NOTHING_ASKED, watchNetwork, withRequests } from './network-watch';
import { useLessonWords } from './use-lesson';

const LOOK_EVERY_MILLISECONDS = 2000;

function subscribeToConnection(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/** What was asked of the network, and whether there is one: for a class to see, and with what cannot be seen from here. */
export function NetworkWitness() {
  const session = useSession();
  const {
    teacher: { network },
  } = useLessonWords();
  const [page, setPage] = useState(NOTHING_ASKED);
  const [studio, setStudio] = useState<readonly string[]>([]);
  const isOnline = useSyncExternalStore(subscribeToConnection, () => navigator.onLine);
  useEffect(() => watchNetwork(setPage), []);
  useEffect(() => {
    const look = async () => {
      setStudio(await session.lessonViews.networkRequests());
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MILLISECONDS);
    return () => {
      clearInterval(timer);
    };
  }, [session]);
  const { own, ownBytes, others, stopped } = withRequests(
    page,
    studio.map((name) => ({ name })),
    location.origin,
  );
  return (
    <section className="lesson-card" aria-labelledby="lesson-network">
      <h3 id="lesson-network">{network.heading}</h3>
      <p className="lesson-others">
        <strong>{fill(network.others, { count: others })}</strong>
      </p>
      <p>{fill(network.stopped, { count: stopped })}</p>
      <p>{fill(network.own, { count: own, size: formatSize(ownBytes) })}</p>
      <p className="hint">{network.limits}</p>
      <p>
        {isOnline ? network.online : network.offline} <span className="hint">{network.doubt}</span>
      </p>
    </section>
  );
}
