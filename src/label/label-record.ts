/** The wording that the visible label shows; every variant holds what China and the EU ask for. */
export const LABEL_TEXT = 'AI 合成 · AI MODIFIED';

/** IPTC's term for a swapped face: https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia */
export const DIGITAL_SOURCE_TYPE =
  'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';

/**
 * What one output says of itself. The visible label, the metadata, the manifest and the watermark are all made from this
 * one value, so that they cannot disagree.
 */
export interface LabelRecord {
  /** `pg-` and a UUID; printable ASCII. ProduceID of the AIGC label, InstanceID of the XMP. */
  readonly exportId: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly createdAt: string;
  readonly text: typeof LABEL_TEXT;
  readonly operation: 'face_swap';
  readonly digitalSourceType: typeof DIGITAL_SOURCE_TYPE;
  /** Printable ASCII without spaces: ContentProducer. */
  readonly provider: string;
  readonly systemName: string;
  readonly systemVersion: string;
}
