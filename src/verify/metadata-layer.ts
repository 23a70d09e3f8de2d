import { type Evidence, intactManifest, standingOf } from './evidence';
import { type LayerFinding, factsFrom } from './layer-finding';

/** XMP says whatever was written into it last; only a manifest over the whole file vouches for it. */
export function judgeMetadata(evidence: Evidence): LayerFinding {
  const { metadata, own } = evidence;
  switch (metadata.kind) {
    case 'unsupported':
      return { state: 'unchecked', basis: 'metadata-format-unsupported' };
    case 'broken':
      return { state: 'invalid', basis: 'metadata-unreadable' };
    case 'absent':
      return { state: 'absent', basis: 'metadata-absent' };
    case 'read': {
      // The AIGC label is a layer of its own.
      const facts = factsFrom({ ...metadata.value, aigc: null });
      const manifest = intactManifest(evidence);
      if (manifest?.coversWholeFile !== true)
        return { state: 'untrusted', basis: 'metadata-unprotected', facts };
      const standing = standingOf(manifest, own);
      return {
        state: standing === 'unknown-signer' ? 'untrusted' : 'valid',
        basis: `metadata-signed-${standing}`,
        facts,
      };
    }
  }
}
