import type { Attestation, ConsentKind, GivenBy, NobodyRealNature } from '../../consent';

/** What the form says, in the shape the studio asks for; the studio checks it again, whatever stands here. */
export function attestationFrom(kind: ConsentKind, form: FormData): Attestation | null {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const isAdult = form.get('adult') === 'on';
  switch (kind) {
    case 'self':
      return { kind, display: text('display'), adult: isAdult };
    case 'own-device':
      return null;
    case 'written':
      return {
        kind,
        display: text('display'),
        givenOn: text('givenOn'),
        code: text('code'),
        adult: isAdult,
      };
    case 'permission':
      return {
        kind,
        display: text('display'),
        givenOn: text('givenOn'),
        givenBy: text('givenBy') as GivenBy,
        adult: isAdult,
      };
    case 'guardian':
      return { kind, display: text('display'), guardian: text('guardian'), givenOn: text('givenOn') };
    case 'nobody-real':
      return { kind, nature: text('nature') as NobodyRealNature, description: text('description') };
  }
}
