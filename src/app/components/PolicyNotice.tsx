import { fill, messages } from '../../locales';
import { formatList } from './format-values';
import { useAppState } from '../use-app';

/** What the operator of this installation allows, and where complaints go. */
export function PolicyNotice() {
  const policy = useAppState((state) => state.status?.policy);
  const error = useAppState((state) => state.status?.policyError);
  const { rules, purposes, attest, scope } = messages;
  if (error) return <p className="notice notice-error">{messages.errors['consent-policy-broken']}</p>;
  if (!policy?.sha256) return null;
  return (
    <details className="policy">
      <summary>{rules.heading}</summary>
      {policy.operator && <p>{fill(rules.operator, { operator: policy.operator })}</p>}
      {policy.contact && <p>{fill(rules.contact, { contact: policy.contact })}</p>}
      <ul>
        <li>{fill(rules.kinds, { kinds: formatList(policy.kinds.map((kind) => attest.kinds[kind])) })}</li>
        <li>
          {fill(rules.purposes, {
            purposes: formatList(policy.purposes.map((purpose) => purposes[purpose])),
          })}
        </li>
        <li>{fill(rules.audience, { audience: scope.audience.names[policy.audience] })}</li>
        <li>{fill(rules.validity, { validity: scope.validity.names[policy.longestValidity] })}</li>
        <li>{fill(rules.retention, { retention: scope.validity.names[policy.retention] })}</li>
        <li>
          {fill(rules.age, { age: policy.ageLimit })} {policy.ageLegalBasis}
        </li>
      </ul>
      <p className="hint">{fill(rules.sha256, { sha256: policy.sha256 })}</p>
    </details>
  );
}
