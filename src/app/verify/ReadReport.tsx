import { fill, messages } from '../../locales';
import type { ReportReading } from '../../verify';
import { formatSize, formatTime } from '../components/format-values';

/** What a signed report says that was given to be read, whose word that is, and whether it is about the file beside it. */
export function ReadReport({ reading }: { reading: ReportReading }) {
  const { verify, examine } = messages;
  const { readBack } = examine;
  const { file, verifier, layers, isAboutGivenFile } = reading;
  return (
    <section className="examination" aria-labelledby="read-report-heading" role="status">
      <h3 id="read-report-heading">{readBack.heading}</h3>
      <ul>
        <li>{readBack.holds}</li>
        <li>{reading.isOwnKey ? readBack.ownKey : fill(readBack.otherKey, { key: reading.signerKey })}</li>
        <li>{fill(readBack.made, { time: formatTime(reading.createdAt), ...verifier })}</li>
        <li>
          {fill(readBack.about, {
            fileName: file.name,
            size: formatSize(file.sizeInBytes),
            hash: file.sha256,
          })}
        </li>
        <li data-about={String(isAboutGivenFile)}>
          {isAboutGivenFile === null
            ? readBack.noFile
            : isAboutGivenFile
              ? readBack.sameFile
              : readBack.otherFile}
        </li>
      </ul>
      <div className="wide-table" role="region" aria-label={readBack.caption} tabIndex={0}>
        <table>
          <caption>{readBack.caption}</caption>
          <tbody>
            {layers.map(({ layer, state, basis }) => (
              <tr key={layer} data-layer={layer} data-state={state}>
                <th scope="row">{wordsFor(verify.layers, layer)}</th>
                <td>{wordsFor(verify.states, state)}</td>
                <td className="wide-cell">{wordsFor(verify.bases, basis)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{readBack.limits}</p>
    </section>
  );
}

/** A later verifier may say what this one has no words for: then its code has to do. */
function wordsFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? words[code]! : code;
}
