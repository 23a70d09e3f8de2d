import { AdjustStep } from './AdjustStep';
import { ConsentList } from './ConsentList';
import { PeopleStep } from './PeopleStep';
import { PicturesStep } from './PicturesStep';
import { Preview } from './Preview';
import { TakeHomeStep } from './TakeHomeStep';

/** Pictures, people, adjust, take home: the steps beside the preview, in the order a visitor meets them. */
export function StudioScreen() {
  return (
    <div className="studio">
      <Preview />
      <div className="steps">
        <PicturesStep />
        <PeopleStep />
        <AdjustStep />
        <TakeHomeStep />
        <ConsentList />
      </div>
    </div>
  );
}
