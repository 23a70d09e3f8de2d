import { messages } from '../../locales';
import { useSession } from '../use-app';

/** The verdict as a file for whoever asks later. */
export function SignedReport() {
  const session = useSession();
  const { report } = messages.examine;
  return (
    <section className="examination" aria-labelledby="report-heading">
      <h3 id="report-heading">{report.heading}</h3>
      <p>{report.explain}</p>
      <button type="button" onClick={() => void session.verifying.saveReport()}>
        {report.save}
      </button>
    </section>
  );
}
