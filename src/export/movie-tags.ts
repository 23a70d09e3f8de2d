import type { MetadataTags } from 'mediabunny';
import type { LabelRecord } from '../label';
import { MP4_AIGC_KEY, aigcLabelText, altTextOf, titleOf } from '../provenance';
import type { MovingStatements } from './moving-statements';

/**
 * What players and people are shown of a video: each says by itself that AI changed it. The AIGC label stands among them, where TC260 wants it in a
 * video.
 */
export function movieTags({ record, medium, aigc }: MovingStatements): MetadataTags {
  return {
    title: titleOf(medium),
    description: altTextOf(record, medium),
    comment: commentOf(record),
    date: new Date(record.createdAt),
    raw: { [MP4_AIGC_KEY]: aigcLabelText(aigc) },
  };
}

function commentOf({ text, systemName, systemVersion, digitalSourceType }: LabelRecord): string {
  return `${text}. Made with ${systemName} ${systemVersion}. Digital source type: ${digitalSourceType}`;
}
