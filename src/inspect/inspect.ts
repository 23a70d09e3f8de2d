import { compareAndErase } from './face-comparison';
import { eraseFaceCrop } from './face-crop';
import { FaceDescriptor } from './face-descriptor';
import { LivenessNetworks } from './liveness-networks';
import type { NudityNetwork } from './nudity-network';
import type { InspectRequest, InspectRequestName, InspectRequests } from './requests';
import { openTensorBackend } from './tensor-backend';

/** Opened when first needed and kept; after a failure the next one who asks tries again. */
function openedOnce<Thing>(open: () => Promise<Thing>): () => Promise<Thing> {
  let opening: Promise<Thing> | null = null;
  return () =>
    (opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    }));
}

const backend = openedOnce(openTensorBackend);
const descriptor = openedOnce(() => backend().then(() => FaceDescriptor.create()));
const livenessNetworks = openedOnce(() => backend().then(() => LivenessNetworks.create()));
/** Far the largest, and not always needed: it comes by itself. */
const nudityNetwork = openedOnce<NudityNetwork>(async () => {
  await backend();
  const { NudityNetwork } = await import('./nudity-network');
  return NudityNetwork.create();
});

/**
 * Answers one request, and overwrites the crops it came with.
 *
 * @throws InspectError `inspect-unavailable` when models or WebAssembly cannot be had.
 */
export async function inspect(request: InspectRequest): Promise<InspectRequests[InspectRequestName][1]> {
  switch (request.name) {
    case 'compareFaces': {
      const { one, other } = request.parameters;
      try {
        const network = await descriptor();
        return compareAndErase(network.describe(one.forDescriptor), network.describe(other.forDescriptor));
      } finally {
        eraseFaceCrop(one);
        eraseFaceCrop(other);
      }
    }
    case 'scoreLiveness':
      try {
        return (await livenessNetworks()).score(request.parameters);
      } finally {
        eraseFaceCrop(request.parameters);
      }
    case 'classifyNudity':
      try {
        return await (await nudityNetwork()).classify(request.parameters);
      } finally {
        request.parameters.fill(0);
      }
  }
}
