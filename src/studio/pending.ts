import { ExportError } from '../core';
import type { MovingExport, ExportedMoving } from '../export';
export function exportMoving(_: MovingExport): Promise<ExportedMoving> {
  throw new ExportError('export-empty');
}
