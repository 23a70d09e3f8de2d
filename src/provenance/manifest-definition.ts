import { type Box, base64url, fromHex } from '../core';
import type { LabelRecord, LabelledOperation } from '../label';
import type { GrantedConsent, Medium } from '../consent';
import {
  CONSENT_ASSERTION,
  DISCLOSURE_ASSERTION,
  LABEL_ASSERTION,
  SOFT_BINDING_ASSERTION,
  TRAINING_ASSERTION,
  consentAssertion,
  consentStatementOf,
  labelAssertion,
  softBindingAssertion,
} from './manifest-names';

/** The version of the C2PA specification that the manifest is made after. */
const SPECIFICATION_VERSION = '2.4.0';
/** What a caption drawn by a program is, in IPTC's terms: made by an algorithm from no recording. */
const DRAWN_BY_PROGRAM = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

/** A file that went into the output. Its bytes are read for the manifest they may carry, and never stored. */
export interface Ingredient {
  /** `parent`: what was changed. `component`: what was put into it, or what moved it. */
  readonly role: 'parent' | 'component';
  readonly file: Blob;
  /** Such as `image/png` or `video/mp4`. */
  readonly mediaType: string;
  /** Lower-case hexadecimal. */
  readonly fileSha256: string;
}

/** Everything that a manifest says of one output. */
export interface ManifestStatements {
  readonly record: LabelRecord;
  /** What the file is to the people who look at it; a GIF that moves is a video. */
  readonly medium: Medium;
  readonly consents: readonly GrantedConsent[];
  /** At most one parent. Without one the manifest says that the output was created, as from a camera. */
  readonly ingredients: readonly Ingredient[];
  /** The changed faces, in pixels of the output; none where they move. */
  readonly faceBoxes: readonly Box[];
  /** How the output was set up; plain numbers and words. */
  readonly parameters: Readonly<Record<string, number | string>>;
}

const OPERATION_NAMES: Readonly<Record<LabelledOperation, string>> = {
  face_swap: 'face swap',
  face_animation: 'face animation',
};

/**
 * The manifest as c2pa-rs takes it: opened or created, components placed, edited by AI where the faces are, visible label drawn.
 * `ingredientIds` name ingredients by {@link ingredientLabel}.
 */
export function manifestDefinition(mediaType: string, statements: ManifestStatements): unknown {
  const { record, medium, consents } = statements;
  const assertions = [
    ['c2pa.actions.v2', { actions: actionsOf(statements), allActionsIncluded: true }],
    [LABEL_ASSERTION, labelAssertion(record)],
    [SOFT_BINDING_ASSERTION, softBindingAssertion(record)],
    [CONSENT_ASSERTION, consentAssertion(consents.map(consentStatementOf))],
    [
      DISCLOSURE_ASSERTION,
      {
        modelType: 'c2pa.types.model',
        modelName: `${record.systemName} ${OPERATION_NAMES[record.operation]}`,
        modelIdentifier: `${record.provider}/${record.operation}/${record.systemVersion}`,
        contentProfile: { humanOversightLevel: 'human_validated' },
      },
    ],
    [
      TRAINING_ASSERTION,
      {
        entries: {
          'cawg.ai_training': { use: 'notAllowed' },
          'cawg.ai_generative_training': { use: 'notAllowed' },
        },
      },
    ],
  ] as const;
  return {
    title: titleOf(medium),
    format: mediaType,
    instance_id: record.exportId,
    claim_generator_info: [
      { name: record.systemName, version: record.systemVersion, specVersion: SPECIFICATION_VERSION },
    ],
    // Created, not gathered: it is this tool that vouches for them.
    assertions: assertions.map(([label, data]) => ({ label, data, created: true })),
  };
}

/** What an output is called where a file has room for a title. */
export function titleOf(medium: Medium): string {
  return medium === 'video' ? 'AI-modified video' : 'AI-modified picture';
}

export function ingredientDefinition(
  ingredient: Ingredient,
  index: number,
  { record, medium }: Pick<ManifestStatements, 'record' | 'medium'>,
): unknown {
  return {
    title: ingredientTitle(ingredient, record.operation, medium),
    format: ingredient.mediaType,
    relationship: ingredient.role === 'parent' ? 'parentOf' : 'componentOf',
    instance_id: hashAddress(ingredient.fileSha256),
    label: ingredientLabel(index),
  };
}

/** A generic name; a file's own may be a person's. */
function ingredientTitle(
  { role, mediaType }: Ingredient,
  operation: LabelledOperation,
  medium: Medium,
): string {
  if (role === 'component') return mediaType.startsWith('video/') ? 'driving video' : 'source portrait';
  if (operation === 'face_animation') return 'animated portrait';
  // What moves after a swap moved before it, be it a GIF.
  return medium === 'video' ? 'target video' : 'target picture';
}

export function ingredientLabel(index: number): string {
  return `ingredient-${index}`;
}

/** RFC 6920 names a file by its hash, so that who has the file can tell that it is the one. */
export function hashAddress(fileSha256: string): string {
  return `ni:///sha-256;${base64url(fromHex(fileSha256))}`;
}

function actionsOf({ record, ingredients, faceBoxes, parameters }: ManifestStatements): unknown[] {
  const labels = ingredients.map((ingredient, index) => [ingredient.role, ingredientLabel(index)] as const);
  const idsOf = (role: Ingredient['role']) =>
    labels.filter(([its]) => its === role).map(([, label]) => label);
  const made = {
    when: record.createdAt,
    softwareAgent: { name: record.systemName, version: record.systemVersion },
  };
  const parents = idsOf('parent');
  return [
    // An opened file keeps the source type it came with: none is stated here.
    parents.length > 0
      ? { action: 'c2pa.opened', ...made, parameters: { ingredientIds: parents } }
      : { action: 'c2pa.created', ...made, digitalSourceType: record.digitalSourceType },
    ...idsOf('component').map((id) => ({
      action: 'c2pa.placed',
      ...made,
      parameters: { ingredientIds: [id] },
    })),
    {
      action: 'c2pa.edited',
      ...made,
      digitalSourceType: record.digitalSourceType,
      ...(faceBoxes.length > 0 ? { changes: faceBoxes.map(regionOf) } : {}),
      parameters: { operation: record.operation, ...parameters },
    },
    {
      action: 'c2pa.edited',
      ...made,
      digitalSourceType: DRAWN_BY_PROGRAM,
      parameters: { operation: 'visible_label', text: record.text },
    },
    { action: 'c2pa.watermarked.bound', ...made },
  ];
}

/** A polygon: c2pa-rs 0.90 writes the width and height of a rectangle and then cannot read them. */
function regionOf({ left, top, width, height }: Box): unknown {
  const corners = [
    { x: left, y: top },
    { x: left + width, y: top },
    { x: left + width, y: top + height },
    { x: left, y: top + height },
  ];
  return {
    name: 'face',
    region: [
      { type: 'spatial', shape: { type: 'polygon', unit: 'pixel', origin: corners[0], vertices: corners } },
    ],
  };
}
