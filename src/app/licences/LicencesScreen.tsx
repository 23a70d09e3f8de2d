import { use, useEffect, useState } from 'react';
import { type NoticeWords, fill, noticeWordsIn } from '../../locales';
import { useAppState } from '../use-app';
import { NOTICES_FILE, thirdPartyNotices } from './fetch-notices';
import type { ThirdPartyNotices } from './third-party-notices';

/** Everything of others that is in the page, and under which licence. */
export function LicencesScreen() {
  const language = useAppState((state) => state.language);
  const { licences } = use(noticeWordsIn(language));
  const [notices, setNotices] = useState<ThirdPartyNotices | 'missing' | null>(null);
  useEffect(() => {
    void thirdPartyNotices().then((read) => {
      setNotices(read ?? 'missing');
    });
  }, []);
  return (
    <div className="notice-page">
      <h2>{licences.heading}</h2>
      <p>
        {licences.own} <a href="./LICENSE.txt">{licences.ownText}</a>
      </p>
      {notices === 'missing' && <p role="alert">{fill(licences.missing, { file: NOTICES_FILE })}</p>}
      {notices !== null && notices !== 'missing' && <NoticeTable words={licences} notices={notices} />}
    </div>
  );
}

function NoticeTable({ words, notices }: { words: NoticeWords['licences']; notices: ThirdPartyNotices }) {
  return (
    <>
      <div className="wide-table" role="region" aria-label={words.heading} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.licence}</th>
              <th scope="col">{words.columns.use}</th>
            </tr>
          </thead>
          <tbody>
            {notices.packages.map(({ name, version, licence, madeInto }) => (
              <tr key={`${name} ${version}`}>
                <th scope="row">
                  <bdi>
                    {name} {version}
                  </bdi>
                </th>
                <td>
                  <bdi>{licence}</bdi>
                </td>
                <td>{madeInto === null ? words.uses.code : fill(words.uses.made, { files: madeInto })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{words.texts}</h3>
      {notices.texts.map(({ packages, text }) => (
        <details key={packages}>
          <summary>
            <bdi>{packages}</bdi>
          </summary>
          <pre lang="en" dir="ltr" tabIndex={0}>
            {text}
          </pre>
        </details>
      ))}
    </>
  );
}
