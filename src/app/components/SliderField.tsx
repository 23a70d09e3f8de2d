import { useId, useRef } from 'react';

interface SliderFieldProps {
  readonly name: string;
  readonly hint?: string;
  readonly value: number;
  /** 0 when left out. */
  readonly minimum?: number;
  /** 1 when left out. */
  readonly maximum?: number;
  /** The value as people read it; in per cent when left out. */
  readonly format?: (value: number) => string;
  /** `isFirst` marks the first change of a gesture: the value before it is what undo goes back to. */
  readonly onChange: (value: number, isFirst: boolean) => void;
}

const STEPS = 100;

/** A slider with its name and its value. One drag, or one press of a key, is one step of undo. */
export function SliderField({
  name,
  hint,
  value,
  minimum = 0,
  maximum = 1,
  format = inPerCent,
  onChange,
}: SliderFieldProps) {
  const id = useId();
  const isFirst = useRef(true);
  const beginGesture = () => {
    isFirst.current = true;
  };
  const scale = STEPS / (maximum - minimum);
  return (
    <div className="slider-field">
      <label htmlFor={id}>{name}</label>
      <span className="slider-value" aria-hidden="true">
        {format(value)}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={STEPS}
        step={1}
        value={Math.round((value - minimum) * scale)}
        aria-valuetext={format(value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onPointerDown={beginGesture}
        onKeyDown={beginGesture}
        onChange={(event) => {
          onChange(minimum + event.target.valueAsNumber / scale, isFirst.current);
          isFirst.current = false;
        }}
      />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function inPerCent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
