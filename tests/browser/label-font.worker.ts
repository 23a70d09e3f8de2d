/** Loads the font of the label where the studio does, in a module worker, and says how that went. */
import { createLabelRecord, planLabel } from '../../src/label';
import { LabelFont } from '../../src/render/label-font';
import { LabelPainter } from '../../src/render/label-painter';

async function paintOnce(): Promise<string> {
  using font = await LabelFont.load();
  const record = createLabelRecord({
    now: new Date(0),
    uuid: '0b9c6f1e-7d3a-4c52-9a41-5e8f6d2c7b10',
    systemVersion: '0.1.0',
  });
  const { plate } = planLabel(record, { width: 320, height: 240 }, []);
  const canvas = new LabelPainter(font).paintPlate(plate);
  return canvas.width === plate.box.width ? 'painted' : 'wrong size';
}

paintOnce()
  .catch((error: unknown) => String(error))
  .then(
    (outcome) => {
      self.postMessage(outcome);
    },
    () => undefined,
  );
