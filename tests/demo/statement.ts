import type { Answer } from '../support/visitor.ts';

/** What `--statement` says, as a visitor would fill it in; null when it says nothing that counts. */
export function parseStatement(statement: string | undefined): Answer | null {
  const [, kind, rest = ''] =
    /^\s*(self|consent|guardian|nobody real)\s*(?::\s*(.*))?$/i.exec(statement ?? '') ?? [];
  const parts = rest.split(',').map((part) => part.trim());
  const [first = '', second = '', third = ''] = parts;
  const today = new Date().toISOString().slice(0, 10);
  switch (kind?.toLowerCase()) {
    case 'self':
      return { kind: 'This is me', name: first || 'the operator' };
    case 'consent':
      return first ? { kind: 'I have this person’s consent', name: first, date: second || today } : null;
    case 'guardian':
      return first && second
        ? { kind: 'A parent or guardian consents', name: first, guardian: second, date: third || today }
        : null;
    case 'nobody real':
      return rest ? { kind: 'Nobody real (synthetic or artwork)', description: rest } : null;
    default:
      return null;
  }
}
