import { fill, messages } from '../../locales';
import type { ExportReceipt } from '../../studio';
import { useSession } from '../use-app';

interface GiveToHostProps {
  readonly host: string;
  readonly receipt: ExportReceipt;
}

/** Nothing made here reaches the page around unless the visitor gives it, and whoever agreed did so for more than private use. */
export function GiveToHost({ host, receipt: { fileName, audience } }: GiveToHostProps) {
  const session = useSession();
  const { embed } = messages;
  if (audience === 'private') return <p className="hint">{fill(embed.tooPrivate, { host })}</p>;
  return (
    <>
      <button
        type="button"
        onClick={() => {
          session.made.give();
        }}
      >
        {fill(embed.give, { fileName, host })}
      </button>
      <p className="hint">{embed.giveHint}</p>
    </>
  );
}
