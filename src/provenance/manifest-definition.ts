import { type Box, base64url, fromHex } from '../core';
import type { PictureFormat } from '../capture';
import type { GrantedConsent } from '../consent';
import type { LabelRecord } from '../label';
import {
  CONSENT_ASSERTION,
  DISCLOSURE_ASSERTION,
  LABEL_ASSERTION,
  TRAINING_ASSERTION,
  consentAssertion,
  consentStatementOf,
  labelAssertion,
} from './manifest-names';
import type { StillContainer } from './still-container';

/** The version of the C2PA specification that the manifest is made after. */
const SPECIFICATION_VERSION = '2.4.0';
/** What a caption drawn by a program is, in IPTC's terms: made by an algorithm from no recording. */
const DRAWN_BY_PROGRAM = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

/** A file that went into the picture. Its bytes are read for the manifest they may carry, and never stored. */
export interface PictureIngredient {
  readonly role: 'target' | 'source';
  readonly file: Blob;
  readonly format: PictureFormat;
  /** Lower-case hexadecimal. */
  readonly fileSha256: string;
}

/** Everything that a manifest says of one output. */
export interface ManifestStatements {
  readonly record: LabelRecord;
  readonly consents: readonly GrantedConsent[];
  /** Exactly one target. */
  readonly ingredients: readonly PictureIngredient[];
  /** The replaced faces, in pixels of the output. */
  readonly faceBoxes: readonly Box[];
  /** How the swap was set up; plain numbers and words. */
  readonly parameters: Readonly<Record<string, number | string>>;
}

/**
 * The manifest as c2pa-rs takes it: opened, source faces placed, edited by AI where the faces are, visible label drawn.
 * `ingredientIds` name ingredients by {@link ingredientLabel}.
 */
export function manifestDefinition(container: StillContainer, statements: ManifestStatements): unknown {
  const { record, consents } = statements;
  const assertions = [
    ['c2pa.actions.v2', { actions: actionsOf(statements), allActionsIncluded: true }],
    [LABEL_ASSERTION, labelAssertion(record)],
    [CONSENT_ASSERTION, consentAssertion(consents.map(consentStatementOf))],
    [
      DISCLOSURE_ASSERTION,
      {
        modelType: 'c2pa.types.model',
        modelName: `${record.systemName} face swap`,
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
    title: 'AI-modified picture',
    format: `image/${container}`,
    instance_id: record.exportId,
    claim_generator_info: [
      { name: record.systemName, version: record.systemVersion, specVersion: SPECIFICATION_VERSION },
    ],
    // Created, not gathered: it is this tool that vouches for them.
    assertions: assertions.map(([label, data]) => ({ label, data, created: true })),
  };
}

/** The generic name of an ingredient; a file's own name may be a person's. */
export function ingredientDefinition(ingredient: PictureIngredient, index: number): unknown {
  const isTarget = ingredient.role === 'target';
  return {
    title: isTarget ? 'target picture' : 'source portrait',
    format: `image/${ingredient.format}`,
    relationship: isTarget ? 'parentOf' : 'componentOf',
    instance_id: hashAddress(ingredient.fileSha256),
    label: ingredientLabel(index),
  };
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
  const idsOf = (role: PictureIngredient['role']) =>
    labels.filter(([its]) => its === role).map(([, label]) => label);
  const made = {
    when: record.createdAt,
    softwareAgent: { name: record.systemName, version: record.systemVersion },
  };
  return [
    // An opened file keeps the source type it came with: none is stated here.
    { action: 'c2pa.opened', ...made, parameters: { ingredientIds: idsOf('target') } },
    ...idsOf('source').map((id) => ({ action: 'c2pa.placed', ...made, parameters: { ingredientIds: [id] } })),
    {
      action: 'c2pa.edited',
      ...made,
      digitalSourceType: record.digitalSourceType,
      changes: faceBoxes.map(regionOf),
      parameters: { operation: record.operation, ...parameters },
    },
    {
      action: 'c2pa.edited',
      ...made,
      digitalSourceType: DRAWN_BY_PROGRAM,
      parameters: { operation: 'visible_label', text: record.text },
    },
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
