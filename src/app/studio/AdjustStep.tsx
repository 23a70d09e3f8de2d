import { messages } from '../../locales';
import { canRedo, canUndo } from '../../store';
import { SliderField } from '../components/SliderField';
import { useAppState, useSession } from '../use-app';

const SLIDERS = ['identity', 'skinTone', 'mouth', 'edge', 'opacity'] as const;

export function AdjustStep() {
  const session = useSession();
  const history = useAppState((state) => state.settingsHistory);
  const defaults = useAppState((state) => state.status?.defaultSettings);
  const { adjust } = messages;
  if (!history || !defaults) return null;
  return (
    <section aria-labelledby="adjust-heading">
      <h2 id="adjust-heading">{adjust.heading}</h2>
      {SLIDERS.map((slider) => (
        <SliderField
          key={slider}
          {...adjust.sliders[slider]}
          value={history.present.swap[slider]}
          onChange={(value, isFirst) => {
            session.setSettings(
              { ...history.present, swap: { ...history.present.swap, [slider]: value } },
              isFirst,
            );
          }}
        />
      ))}
      <div className="button-row">
        <button
          type="button"
          disabled={!canUndo(history)}
          onClick={() => {
            session.undo();
          }}
        >
          {adjust.undo}
        </button>
        <button
          type="button"
          disabled={!canRedo(history)}
          onClick={() => {
            session.redo();
          }}
        >
          {adjust.redo}
        </button>
        <button
          type="button"
          onClick={() => {
            session.setSettings(defaults, true);
          }}
        >
          {adjust.reset}
        </button>
      </div>
    </section>
  );
}
