import type { MovingIngredient, MovingSound } from '../export';
import type { MovingTarget } from './moving-target';
import type { Picture } from './picture';
import { type StudioState, movedStills } from './studio-state';

/** What was changed comes first: the target of a swap, the still of an animation; a chorus is made of many, and a camera has no file. */
export function ingredientsOf(state: StudioState): MovingIngredient[] {
  const { mode, target, sources, assignments } = state;
  const ofTarget = target && ingredientOfTarget(target);
  if (mode === 'swap' || mode === 'trade') {
    const worn = sources.filter(({ pictureId }) =>
      assignments.some(({ sourcePictureId }) => sourcePictureId === pictureId),
    );
    return [
      ...(ofTarget ? [{ role: 'parent' as const, ...ofTarget }] : []),
      ...(mode === 'swap' ? worn.map(componentOf) : []),
    ];
  }
  const stills = movedStills(state);
  const driving = ofTarget && state.pose === null ? [{ role: 'component' as const, ...ofTarget }] : [];
  const [still] = stills;
  return mode === 'animate' && still
    ? [{ ...componentOf(still), role: 'parent' }, ...driving]
    : [...stills.map(componentOf), ...driving];
}

function componentOf({ file, frame }: Picture): MovingIngredient {
  return { role: 'component', file, mediaType: `image/${frame.format}` };
}

function ingredientOfTarget(
  target: NonNullable<StudioState['target']>,
): Omit<MovingIngredient, 'role'> | null {
  if (target.kind === 'picture') return { file: target.file, mediaType: `image/${target.frame.format}` };
  const { file, mediaType } = target.source;
  return file && { file, mediaType };
}

/** The clip's own sound; null where it has none. */
export function soundOf({ source }: MovingTarget): MovingSound | null {
  return source.hasSound && source.file
    ? { kind: 'clip', file: source.file, fromSeconds: source.startSeconds }
    : null;
}

/** How everything was set up, for the manifest: plain numbers and words. */
export function parametersOf({ mode, settings, assignments, sources }: StudioState) {
  const isSwap = mode === 'swap' || mode === 'trade';
  return {
    mode,
    ...(isSwap ? settings.swap : settings.animate),
    faces: isSwap ? Math.max(assignments.length, mode === 'trade' ? 2 : 0) : sources.length,
  };
}
