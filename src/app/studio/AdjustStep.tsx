import { messages } from '../../locales';
import { canRedo, canUndo } from '../../store';
import type { StudioMode, StudioSettings } from '../../studio';
import { SliderField } from '../components/SliderField';
import { useAppState, useSession } from '../use-app';
import { useShortcuts } from '../use-shortcuts';
import { PoseSliders } from './PosePanel';
import type { HandPosing } from './use-hand-pose';

/** The sliders of one mode: their values, their words, and the settings with one of them changed. */
interface Slider {
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  readonly value: number;
  readonly with: (value: number) => StudioSettings;
}

const SWAP = ['identity', 'skinTone', 'mouth', 'edge', 'opacity'] as const;
const ANIMATE = ['head', 'expression', 'eyes', 'lips', 'mouthInterior', 'wrinkles'] as const;

export function AdjustStep({ posing }: { posing: HandPosing }) {
  const session = useSession();
  const history = useAppState((state) => state.settingsHistory);
  const defaults = useAppState((state) => state.status?.defaultSettings);
  const mode = useAppState((state) => state.status?.mode ?? 'swap');
  const { adjust } = messages;
  useShortcuts({
    undo: () => {
      session.undo();
    },
    redo: () => {
      session.redo();
    },
  });
  if (!history || !defaults) return null;
  return (
    <section aria-labelledby="adjust-heading">
      <h2 id="adjust-heading">{adjust.heading}</h2>
      <PoseSliders posing={posing} />
      {slidersOf(mode, history.present).map(({ key, name, hint, value, with: changed }) => (
        <SliderField
          key={key}
          name={name}
          hint={hint}
          value={value}
          onChange={(next, isFirst) => {
            session.setSettings(changed(next), isFirst);
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

function slidersOf(mode: StudioMode, settings: StudioSettings): readonly Slider[] {
  const { swap, animate } = settings;
  return mode === 'swap' || mode === 'trade'
    ? SWAP.map((key) => ({
        key,
        ...messages.adjust.swap[key],
        value: swap[key],
        with: (value) => ({ ...settings, swap: { ...swap, [key]: value } }),
      }))
    : ANIMATE.map((key) => ({
        key,
        ...messages.adjust.animate[key],
        value: animate[key],
        with: (value) => ({ ...settings, animate: { ...animate, [key]: value } }),
      }));
}
