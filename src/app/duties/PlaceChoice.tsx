import type { DutyWords } from '../../locales';
import type { PlaceId } from './duties';

interface PlaceChoiceProps {
  readonly words: DutyWords;
  readonly places: readonly PlaceId[];
  readonly chosen: readonly PlaceId[];
  readonly onChoose: (places: readonly PlaceId[]) => void;
}

/** Whose duties are shown. */
export function PlaceChoice({ words, places, chosen, onChoose }: PlaceChoiceProps) {
  return (
    <fieldset className="place-choice screen-only">
      <legend>{words.places.legend}</legend>
      {places.map((place) => (
        <label key={place}>
          <input
            type="checkbox"
            checked={chosen.includes(place)}
            onChange={({ target }) => {
              onChoose(places.filter((each) => (each === place ? target.checked : chosen.includes(each))));
            }}
          />{' '}
          {words.places.names[place]}
        </label>
      ))}
    </fieldset>
  );
}
