import type { Audience, FaceReference, Medium, Operation, Purpose } from './consent-kind';

/** What a picture is about to be made of, and what for. */
export interface GrantRequest {
  /** Every face in play. The order does not matter, and a face named twice counts once. */
  readonly faces: readonly FaceReference[];
  readonly operation: Operation;
  readonly purpose: Purpose;
  readonly medium: Medium;
  /** Who is going to see it. */
  readonly audience: Audience;
}

/** A copy with each face once: what was asked cannot change while it is being answered. */
export function copyRequest({ faces, operation, purpose, medium, audience }: GrantRequest): GrantRequest {
  const once = new Map<string, FaceReference>();
  for (const { fileSha256, faceIndex } of faces) {
    const face = { fileSha256, faceIndex };
    once.set(faceAddress(face), face);
  }
  return { faces: [...once.values()], operation, purpose, medium, audience };
}

/** One face in one word, for maps and comparisons. */
export function faceAddress({ fileSha256, faceIndex }: FaceReference): string {
  return `${fileSha256}#${faceIndex}`;
}

/** Whether two copied requests are about the same faces. */
export function sameFaces(one: Pick<GrantRequest, 'faces'>, other: Pick<GrantRequest, 'faces'>): boolean {
  const addresses = new Set(one.faces.map(faceAddress));
  return (
    addresses.size === other.faces.length && other.faces.every((face) => addresses.has(faceAddress(face)))
  );
}
