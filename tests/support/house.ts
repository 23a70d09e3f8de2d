/**
 * The house: which folder may import what, which npm package lives where, and which file may name a pixel or network sink.
 * A change here is a change of architecture: its own commit, with the reason.
 */

/** Folders in the order in which a frame passes them; a folder takes values only from those before it. */
export const PIPELINE = [
  'core',
  'capture',
  'landmarks',
  'inspect',
  'reenact',
  'watermark',
  'label',
  'render',
  'consent',
  'provenance',
  'export',
  'verify',
  'studio',
] as const;

/** Page-side places and what each may take values and types from: a door, or the second door of a folder that has a worker. */
export const PAGE_IMPORTS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  store: { values: ['core'], types: ['capture', 'studio', 'verify', 'consent', 'export'] },
  locales: { values: ['core'], types: ['store', 'capture', 'consent', 'studio', 'verify', 'export'] },
  // What a page around the app says to it, and the element that says it: a build of its own, which knows nothing of the rest.
  embed: { values: [], types: [] },
  app: {
    values: ['store', 'core', 'locales', 'embed'],
    types: ['session', 'offline', 'studio', 'verify', 'consent', 'export', 'reenact', 'capture'],
  },
  session: {
    values: ['core', 'store', 'capture/client', 'studio/client', 'verify/client'],
    types: ['studio', 'verify', 'consent', 'export', 'reenact', 'capture', 'embed'],
  },
  // Keeps the built files for a visit without a network; sees nothing of what is made.
  offline: { values: [], types: ['store'] },
  main: { values: ['session', 'offline', 'store', 'app'], types: [] },
};

/** Second doors: the page's half of a folder that runs in a worker. */
export const CLIENT_DOORS = ['capture/client', 'studio/client', 'verify/client'] as const;

/** Each npm package and the one folder that knows it. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@mediapipe/tasks-vision': ['landmarks'],
  // Takes moving files apart on the way in and puts them together on the way out.
  mediabunny: ['capture', 'watermark', 'export'],
  // Hashes files piece by piece; WebCrypto wants them whole. Coming in, and when a manifest is bound to a long video.
  // The watermark needs a hash at once, where a frame is planned; WebCrypto answers later.
  '@noble/hashes': ['capture', 'watermark', 'provenance'],
  // Compares faces and judges pictures; nsfwjs brings the classifier's weights as code.
  '@tensorflow/tfjs': ['inspect'],
  '@tensorflow/tfjs-backend-wasm': ['inspect'],
  nsfwjs: ['inspect'],
  gifenc: ['render'],
  // Records and policies; and, on the page, the settings of an unattended screen.
  valibot: ['consent', 'app'],
  canonicalize: ['consent'],
  idb: ['consent'],
  '@peculiar/x509': ['provenance'],
  'reflect-metadata': ['provenance'],
  '@contentauth/c2pa-wasm': ['provenance', 'verify'],
  // Draws codes for receipts, and for a person's own device; reads them where frames and files are read, in the worker.
  qr: ['app', 'studio'],
  zustand: ['store'],
  react: ['app'],
  'react-dom': ['main'],
};

/** Names through which pixels, files or messages could leave, and the files that own them. */
export const SINKS: Readonly<Record<string, readonly string[]>> = {
  toBlob: [],
  toDataURL: [],
  // The strip test changes a finished file as platforms do; each copy is read and dropped where it was made.
  convertToBlob: ['render/encode-labelled-frame.ts', 'verify/strip-attacks.ts'],
  // Implements the reading for MediaPipe, from memory: what comes out is the frame that went in.
  readPixels: ['landmarks/memory-canvas.ts'],
  // Reads the decoder's own frames, where no browser call copies them; nothing composited passes here.
  // Nor here: pictures and camera frames as they came, and labelled frames about to leave, small and for the networks alone.
  // The watermark is looked for in files that are finished.
  getImageData: [
    'watermark/picture-luma.ts',
    'capture/frame-copier.ts',
    'inspect/picture-pixels.ts',
    'render/labelled-gif-encoder.ts',
  ],
  // A small copy of a labelled frame, for the networks that judge it before it leaves; nobody else may ask for one.
  copyForInspection: ['render/copy-for-inspection.ts', 'render/index.ts', 'export/look-at-frame.ts'],
  captureStream: [],
  transferToImageBitmap: ['render/labelled-frame.ts'],
  VideoEncoder: ['render/labelled-video-encoder.ts'],
  MediaRecorder: [],
  createObjectURL: ['session.ts'],
  fetch: [
    // What the operator put beside the app: rules for the studio, settings for an unattended screen.
    'core/operator-file.ts',
    // What the app is made of of others, which the build puts beside it.
    'app/licences/fetch-notices.ts',
    'landmarks/model-bytes.ts',
    'inspect/model-files.ts',
    'studio/sample-file.ts',
  ],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  sendBeacon: [],
  RTCPeerConnection: [],
  WebTransport: [],
  BroadcastChannel: [],
  postMessage: [
    // One word to the page's own service worker: to take over.
    'offline.ts',
    // Wishes of a page around the app, and what the app tells it: the protocol has no word for a frame.
    'embed/element.ts',
    'app/embed/host-page.ts',
    'inspect/inspector.ts',
    'inspect/worker.ts',
    'studio/client.ts',
    'studio/playback.ts',
    'studio/worker.ts',
    'verify/page/verify-client.ts',
    'verify/worker.ts',
  ],
  showSaveFilePicker: [],
};
