import { useId, useRef } from 'react';

interface SliderFieldProps {
  readonly name: string;
  readonly hint: string;
  /** 0 to 1. */
  readonly value: number;
  /** `isFirst` marks the first change of a gesture: the value before it is what undo goes back to. */
  readonly onChange: (value: number, isFirst: boolean) => void;
}

/** A slider from 0 to 100 %. One drag, or one press of a key, is one step of undo. */
export function SliderField({ name, hint, value, onChange }: SliderFieldProps) {
  const id = useId();
  const isFirst = useRef(true);
  const beginGesture = () => {
    isFirst.current = true;
  };
  return (
    <div className="slider-field">
      <label htmlFor={id}>{name}</label>
      <span className="slider-value" aria-hidden="true">
        {Math.round(value * 100)} %
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(value * 100)}
        aria-valuetext={`${Math.round(value * 100)} %`}
        aria-describedby={`${id}-hint`}
        onPointerDown={beginGesture}
        onKeyDown={beginGesture}
        onChange={(event) => {
          onChange(event.target.valueAsNumber / 100, isFirst.current);
          isFirst.current = false;
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
