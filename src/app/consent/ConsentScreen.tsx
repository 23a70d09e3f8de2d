import { useEffect, useState } from 'react';
import { messages } from '../../locales';
import { TakeCode } from '../components/TakeCode';
import { useAppState, useSession } from '../use-app';
import { OwnAnswerCard } from './OwnAnswerCard';
import { OwnConsentList } from './OwnConsentList';
import { RequestForm } from './RequestForm';
import { REQUEST_ROUTE } from './request-link';

/** The page of whoever is asked, on a device of their own. */
export function ConsentScreen({ fragment }: { fragment: string }) {
  const session = useSession();
  const request = useAppState((state) => state.openedRequest);
  const answer = useAppState((state) => state.ownAnswer);
  const [isRefused, setRefused] = useState(false);
  const { page } = messages.ownDevice;
  useEffect(() => {
    void session.ownDevice.list();
  }, [session]);
  useEffect(() => {
    if (fragment.length > REQUEST_ROUTE.length && fragment.startsWith(REQUEST_ROUTE))
      void session.ownDevice.open(fragment.slice(REQUEST_ROUTE.length));
  }, [session, fragment]);
  return (
    <div className="consent-page">
      <h2>{page.title}</h2>
      {request && (
        <RequestForm
          key={request.line}
          request={request}
          onRefuse={() => {
            session.ownDevice.close();
            setRefused(true);
          }}
        />
      )}
      {answer && <OwnAnswerCard answer={answer} />}
      {!request && !answer && (
        <>
          <p role="status">{isRefused ? page.refused : page.nobody}</p>
          <section aria-labelledby="open-request-heading">
            <h3 id="open-request-heading">{page.open}</h3>
            <TakeCode onText={(text) => void session.ownDevice.open(text)} />
          </section>
        </>
      )}
      <OwnConsentList />
    </div>
  );
}
