import { startTransition, useOptimistic } from 'react';
import type { HandPose } from '../../studio';
import { useAppState, useSession } from '../use-app';

/** The pose given by hand, as it was last asked for, and how to change it; null lets go. */
export interface HandPosing {
  readonly pose: HandPose | null;
  readonly show: (pose: HandPose | null) => void;
}

/** Shown at once: a drag must not wait for the studio's answer. */
export function useHandPose(): HandPosing {
  const session = useSession();
  const [pose, showPose] = useOptimistic(useAppState((state) => state.status?.pose ?? null));
  const show = (next: HandPose | null) => {
    startTransition(async () => {
      showPose(next);
      await session.player.setPose(next);
    });
  };
  return { pose, show };
}
