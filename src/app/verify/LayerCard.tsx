import { messages } from '../../locales';
import type { LayerVerdict } from '../../verify';
import { formatList } from '../components/format-values';
import { LayerMapPicture } from './LayerMapPicture';
import { TrustSigner } from './TrustSigner';

/** One layer: its state, what that rests on, and the details for who wants them. */
export function LayerCard({ verdict }: { verdict: LayerVerdict }) {
  const { verify } = messages;
  const facts = Object.entries(verdict.facts);
  return (
    <article className="layer" data-layer={verdict.layer} data-state={verdict.state}>
      <h3>
        {verify.layers[verdict.layer]} <span className="badge">{verify.states[verdict.state]}</span>
      </h3>
      <p>{verify.bases[verdict.basis]}</p>
      {verdict.map !== undefined && (
        <LayerMapPicture
          map={verdict.map}
          name={verdict.layer === 'label' ? verify.labelMapOf : verify.mapOf}
        />
      )}
      {verdict.signer !== undefined && <TrustSigner signer={verdict.signer} />}
      {facts.length > 0 && (
        <details>
          <summary>{verify.facts}</summary>
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{verify.factNames[name] ?? name}</dt>
                <dd>{typeof value === 'string' ? value : formatList(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}
