import type { ConsentScope } from '../../consent';
import type { StudioStatus } from '../../studio';

/** Files that a consent allows unless somebody chooses otherwise. */
const USUAL_EXPORTS = 20;

interface Setup extends Pick<StudioStatus, 'mode' | 'purpose' | 'audience'> {
  readonly isMoving: boolean;
  readonly validity: ConsentScope['validity'];
}

/** What a consent has to cover for what is set up now, and no more. */
export function narrowScope({ mode, purpose, audience, isMoving, validity }: Setup): ConsentScope {
  return {
    operations: [mode],
    purposes: [purpose],
    // Of what moves, one moment can be taken home as well.
    media: isMoving ? ['image', 'video'] : ['image'],
    audience,
    validity,
    maxExports: USUAL_EXPORTS,
  };
}
