import { useId } from 'react';
import { messages } from '../../locales';
import type { MovingFormat, StillFormat } from '../../export';
import type { StudioStatus } from '../../studio';

export type TakenFormat = StillFormat | MovingFormat;

const MOVING: readonly string[] = ['mp4', 'webm', 'gif'] satisfies MovingFormat[];

export function isMovingFormat(format: TakenFormat): format is MovingFormat {
  return MOVING.includes(format);
}

/** Whether there is motion to take home, and not one picture alone. A pose by hand stands still. */
export function isMovingPicture(status: StudioStatus | null): boolean {
  if (status?.pose !== null) return false;
  return status.playback !== null || (status.mode === 'chorus' && status.target?.kind !== 'picture');
}

interface FormatChoiceProps {
  readonly format: TakenFormat;
  readonly isMoving: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (format: TakenFormat) => void;
}

/** A still of what is shown now, or the moving picture where there is one. */
export function FormatChoice({ format, isMoving, isDisabled, onChange }: FormatChoiceProps) {
  const id = useId();
  const { takeHome } = messages;
  const stills = <Options names={takeHome.formats} />;
  return (
    <p className="field-row">
      <label htmlFor={id}>{takeHome.format}</label>
      <select
        id={id}
        value={format}
        disabled={isDisabled}
        onChange={(event) => {
          onChange(event.target.value as TakenFormat);
        }}
      >
        {isMoving ? (
          <>
            <optgroup label={takeHome.moving.groups.moving}>
              <Options names={takeHome.moving.formats} />
            </optgroup>
            <optgroup label={takeHome.moving.groups.still}>{stills}</optgroup>
          </>
        ) : (
          stills
        )}
      </select>
    </p>
  );
}

function Options({ names }: { names: Readonly<Record<string, string>> }) {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
