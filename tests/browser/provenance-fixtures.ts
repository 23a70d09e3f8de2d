import type { Bytes } from '../../src/core';
import { DIGITAL_SOURCE_TYPE, LABEL_TEXT, type LabelRecord } from '../../src/label';
import type { StillStatements } from '../../src/export/still-statements';
import type { StillContainer } from '../../src/provenance';
import { WorkerTasks } from '../support/worker-tasks';
import type { Tasks } from './provenance-tasks';

/** A worker for the tasks, closed by whoever opened it. */
export class TaskWorker extends WorkerTasks<Tasks> {
  constructor() {
    super(new Worker(new URL('./provenance-tasks.worker.ts', import.meta.url), { type: 'module' }));
  }
}

export const SIZE = { width: 48, height: 36 };

/** Shapes on a ground: no picture of anybody. */
export async function drawPicture(format: string, { width, height } = SIZE): Promise<Bytes> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#b5651d';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f0e0c0';
  context.beginPath();
  context.arc(width / 2, height / 2, height / 3, 0, 2 * Math.PI);
  context.fill();
  const blob = await canvas.convertToBlob({ type: `image/${format}` });
  return new Uint8Array(await blob.arrayBuffer());
}

export function makeRecord(changes: Partial<Record<keyof LabelRecord, string>> = {}): LabelRecord {
  return {
    exportId: 'pg-3f0e9a52-7e3c-4b52-a1bb-5b7f5a0f3f10',
    createdAt: '2026-11-21T12:00:00Z',
    text: LABEL_TEXT,
    operation: 'face_swap',
    digitalSourceType: DIGITAL_SOURCE_TYPE,
    provider: 'persona-grata',
    systemName: 'Persona Grata',
    systemVersion: '0.1.0',
    contact: 'faces@museum.example',
    ...changes,
  } as LabelRecord;
}

export function makeStatements(
  format: StillContainer,
  changes: Partial<StillStatements> = {},
): StillStatements {
  const file = new Blob(['not a picture with a manifest']);
  return {
    format,
    size: SIZE,
    record: makeRecord(),
    medium: 'image',
    consents: [
      {
        recordSha256: 'ab'.repeat(32),
        scope: { operations: ['swap'], purposes: ['education'] },
        validUntil: '2026-11-22T12:00:00.000Z',
      },
    ],
    ingredients: [
      { role: 'parent', file, mediaType: 'image/png', fileSha256: '11'.repeat(32) },
      { role: 'component', file, mediaType: 'image/jpeg', fileSha256: '22'.repeat(32) },
    ],
    faceBoxes: [{ left: 10, top: 8.5, width: 20, height: 20 }],
    parameters: { identity: 0.75, mouth: 1 },
    ...changes,
  };
}
