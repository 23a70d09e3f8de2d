/** The type of the `uuid` box in which C2PA keeps its manifests (C2PA 2.2, section A.5.1). */
export const MP4_MANIFEST_TYPE = 'd8fec3d61b0e483c92975828877ec481';
