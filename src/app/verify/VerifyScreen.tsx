import { fill, messages } from '../../locales';
import type { Verdict } from '../../verify';
import { FileField } from '../components/FileField';
import { formatSize } from '../components/format-values';
import { useAppState, useSession } from '../use-app';
import { CompareCopies } from './CompareCopies';
import { LayerCard } from './LayerCard';
import { ManyFiles } from './ManyFiles';
import { ReadReport } from './ReadReport';
import { SignedReport } from './SignedReport';
import { StripTest } from './StripTest';
import { TrustedSigners } from './TrustedSigners';
import { summaryOf } from './summary-of';

/** What a file says of itself, layer by layer. */
export function VerifyScreen() {
  const session = useSession();
  const verdict = useAppState((state) => state.verdict);
  const report = useAppState((state) => state.report);
  const { verify } = messages;
  return (
    <div className="verify">
      <h2>{verify.heading}</h2>
      <p>{verify.explain}</p>
      <FileField
        label={verify.input}
        hint={verify.inputHint}
        limit={4}
        onFiles={(files) => void session.verifying.verify(files)}
        onFolder={(files) => void session.verifying.verifyMany(files)}
      />
      {report && <ReadReport reading={report} />}
      <section aria-label={verify.verdict} className="verdict">
        {verdict && <VerdictReport verdict={verdict} />}
      </section>
      <p className="hint">{verify.absence}</p>
      {verdict && !verdict.isMoving && <StripTest verdict={verdict} />}
      {verdict && <SignedReport />}
      <CompareCopies />
      <ManyFiles />
      <TrustedSigners />
    </div>
  );
}

function VerdictReport({ verdict }: { verdict: Verdict }) {
  const { verify } = messages;
  return (
    <>
      <p className="verdict-summary">{verify.summaries[summaryOf(verdict)]}</p>
      <p className="hint">
        {fill(verify.fileFacts, {
          fileName: verdict.fileName,
          format: verdict.format,
          size: formatSize(verdict.sizeInBytes),
          hash: verdict.fileSha256,
        })}
      </p>
      {verdict.contradictions.length > 0 && (
        <div className="notice notice-error">
          <h3>{verify.contradictions}</h3>
          <ul>
            {verdict.contradictions.map(({ between, subject, values }) => (
              <li key={between.join() + subject}>
                {fill(subject === 'label' ? verify.labelGone : verify.contradiction, {
                  one: verify.layers[between[0]],
                  other: verify.layers[between[1]],
                  subject: verify.subjects[subject],
                  first: values[0],
                  second: values[1],
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="layers">
        {verdict.layers.map((layer) => (
          <LayerCard key={layer.layer} verdict={layer} />
        ))}
      </div>
    </>
  );
}
