/** Containers of moving pictures whose metadata and manifest this version writes and reads with its own code. */
export const MOVING_CONTAINERS = ['mp4', 'webm', 'gif'] as const;
export type MovingContainer = (typeof MOVING_CONTAINERS)[number];

export const MOVING_MEDIA_TYPES: Readonly<Record<MovingContainer, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  gif: 'image/gif',
};
