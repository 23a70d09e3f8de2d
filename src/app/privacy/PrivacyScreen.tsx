import { use } from 'react';
import { fill, messages, noticeWordsIn } from '../../locales';
import { STATED_FACTS } from '../duties/stated-facts';
import { useAppState } from '../use-app';
import { KEPT_PLACES, type KeptId } from './kept-places';

/** What is kept where, how long, and how to erase it. */
export function PrivacyScreen() {
  const language = useAppState((state) => state.language);
  const policy = useAppState((state) => state.status?.policy ?? null);
  const { privacy } = use(noticeWordsIn(language));
  const { records, heading } = messages.consents;
  return (
    <div className="notice-page">
      <h2>{privacy.heading}</h2>
      <p>{privacy.intro}</p>
      <p>{privacy.network}</p>
      <p>{privacy.files}</p>
      <h3>{privacy.kept}</h3>
      <dl className="kept-list">
        {(Object.keys(KEPT_PLACES) as KeptId[]).map((id) => (
          <div key={id}>
            <dt>{privacy.rows[id].what}</dt>
            <dd>
              <span className="hint">{privacy.columns.where}</span> {privacy.kinds[KEPT_PLACES[id].kind]}{' '}
              {KEPT_PLACES[id].names.map((name) => (
                <code key={name} dir="ltr">
                  {name}
                </code>
              ))}
            </dd>
            <dd>
              <span className="hint">{privacy.columns.howLong}</span>{' '}
              {fill(privacy.rows[id].howLong, { days: STATED_FACTS.retentionDays })}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{privacy.erase}</h3>
      <p>{fill(privacy.eraseExplain, { button: records.deleteAll, heading })}</p>
      <p>{privacy.eraseFiles}</p>
      {policy?.operator && <p>{fill(privacy.operator, { operator: policy.operator })}</p>}
      <p>{policy?.contact ? fill(privacy.contact, { contact: policy.contact }) : privacy.noContact}</p>
    </div>
  );
}
