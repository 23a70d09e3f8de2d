import { AdjustStep } from './AdjustStep';
import { ConsentList } from './ConsentList';
import { PeopleStep } from './PeopleStep';
import { PicturesStep } from './PicturesStep';
import { Preview } from './Preview';
import { ReceiptSheet } from './ReceiptSheet';
import { TakeHomeStep } from './TakeHomeStep';
import { useCameraMemory } from './use-camera-memory';
import { useHandPose } from './use-hand-pose';
import { usePastedFile } from './use-pasted-file';

/** Pictures, people, adjust, take home: the steps beside the preview, in the order a visitor meets them. */
export function StudioScreen() {
  const camera = useCameraMemory();
  const posing = useHandPose();
  usePastedFile();
  return (
    <div className="studio">
      <Preview camera={camera} posing={posing} />
      <div className="steps">
        <PicturesStep camera={camera} />
        <PeopleStep />
        <AdjustStep posing={posing} />
        <TakeHomeStep />
        <ConsentList />
        <ReceiptSheet />
      </div>
    </div>
  );
}
