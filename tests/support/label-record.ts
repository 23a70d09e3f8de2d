import { DIGITAL_SOURCE_TYPE, LABEL_TEXT, type LabelRecord } from '../../src/label';

/** What one output of the tests says of itself; fixed, so that bytes can be compared. */
export const record: LabelRecord = {
  exportId: 'pg-3f0e9a52-7e3c-4b52-a1bb-5b7f5a0f3f10',
  createdAt: '2026-11-21T12:00:00Z',
  text: LABEL_TEXT,
  operation: 'face_swap',
  digitalSourceType: DIGITAL_SOURCE_TYPE,
  provider: 'persona-grata',
  systemName: 'Persona Grata',
  systemVersion: '0.1.0',
  contact: 'faces@museum.example & others',
};
