import type { MetadataTags } from 'mediabunny';
import { MP4_AIGC_KEY, aigcLabelText, altTextOf, titleOf, webmTags } from '../provenance';
import { sidecarName } from './file-name';
import type { MovingStatements } from './moving-statements';

/** What players and people are shown of a video: each says by itself that AI changed it. */
export function movieTags(statements: MovingStatements): MetadataTags {
  const { record, medium, format } = statements;
  return {
    title: titleOf(medium),
    description: altTextOf(record, medium),
    comment: commentOf(statements),
    date: new Date(record.createdAt),
    raw: format === 'webm' ? webmTags(record, aigcOf(statements)) : { [MP4_AIGC_KEY]: aigcOf(statements) },
  };
}

/** The AIGC label stands among the tags, where TC260 wants it in a video. */
function aigcOf({ aigc }: MovingStatements): string {
  return aigcLabelText(aigc);
}

function commentOf({ record, format }: MovingStatements): string {
  const { text, systemName, systemVersion, digitalSourceType } = record;
  const made = `${text}. Made with ${systemName} ${systemVersion}. Digital source type: ${digitalSourceType}`;
  return format === 'webm' ? `${made}. Content Credentials: ${sidecarName(record)}, beside this file` : made;
}
