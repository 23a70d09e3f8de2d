import { type PointerEvent, useRef } from 'react';
import { messages } from '../../locales';
import type { Box } from '../../core';
import type { HandPose, StudioStatus } from '../../studio';
import {
  type PosedPart,
  type PreviewPoint,
  draggedPose,
  faceInPreview,
  partAt,
  pressedPose,
} from './dragged-pose';
import type { HandPosing } from './use-hand-pose';

interface Drag {
  readonly from: PreviewPoint;
  readonly pose: HandPose;
  readonly part: PosedPart;
  readonly face: Box;
}

/** Lies over the preview while a still is posed by hand: dragging and arrow keys move the face below. */
export function PoseSurface({
  posing: { pose, show },
  status,
}: {
  posing: HandPosing;
  status: StudioStatus;
}) {
  const drag = useRef<Drag | null>(null);
  if (!pose) return null;
  // The newest portrait is the one that moves.
  const still = status.sources.at(-1);
  const face = faceInPreview(still?.faceBoxes[0], still?.size ?? { width: 1, height: 1 });
  return (
    <div
      role="application"
      tabIndex={0}
      className="pose-surface"
      aria-label={messages.pose.surface}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = placeOf(event);
        drag.current = { from, pose, part: partAt(from, face), face };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        const { from, pose: before, part, face: held } = drag.current;
        const { x, y } = placeOf(event);
        show(draggedPose(before, part, { x: x - from.x, y: y - from.y }, held));
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const next = pressedPose(pose, event.key, event.shiftKey);
        if (!next) return;
        event.preventDefault();
        show(next);
      }}
    />
  );
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): PreviewPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
