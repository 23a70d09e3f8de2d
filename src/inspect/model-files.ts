import { InspectError } from '../core';

/**
 * A file of a model that ships with the application, from its own origin.
 *
 * @throws InspectError `inspect-unavailable` when it cannot be read.
 */
export async function loadModelFile(address: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw new InspectError('inspect-unavailable', {}, { cause });
  }
}

/** @throws InspectError `inspect-unavailable` when it cannot be read. */
export async function loadModelJson(address: string): Promise<unknown> {
  const bytes = await loadModelFile(address);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new InspectError('inspect-unavailable', {}, { cause });
  }
}
