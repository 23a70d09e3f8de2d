/** Containers whose metadata and manifest this version writes and reads with its own code. */
export const STILL_CONTAINERS = ['png', 'jpeg', 'webp'] as const;
export type StillContainer = (typeof STILL_CONTAINERS)[number];
