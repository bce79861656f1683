import type { DraftControl } from '../../../../src/contract/hazardDraft';
import { Button } from '../../../kit/Button';
import type { Trouble } from '../../../kit/outcome';
import { CheckField, SelectField, TextField } from '../../../kit/TextField';
import { KIND_WORDS, REDUCES_WORDS } from '../words';
import type { FieldTrouble } from './check';
import { NEW_CONTROL } from './draft';
import { fieldIdOf } from './WordsField';

const MOST = 10;

interface ControlsFieldProps {
  readonly id: string;
  readonly controls: readonly DraftControl[];
  readonly trouble: FieldTrouble | undefined;
  readonly onChange: (controls: DraftControl[]) => void;
}

/** What lowers the risk: each control is carried out in an issue. */
export function ControlsField({ id, controls, trouble, onChange }: ControlsFieldProps) {
  const add = (): void => {
    onChange([...controls, NEW_CONTROL]);
    // The line is there by the next frame.
    requestAnimationFrame(() => document.getElementById(fieldIdOf(id, controls.length))?.focus());
  };
  return (
    <fieldset className="controls-field">
      <legend className="rating-legend">Controls</legend>
      {controls.length === 0 && <p className="small subtle">No control yet.</p>}
      <ol>
        {controls.map((control, place) => (
          <ControlField
            key={place}
            id={fieldIdOf(id, place)}
            place={place}
            control={control}
            refusal={trouble?.field === place ? trouble.trouble : undefined}
            onChange={(part) =>
              onChange(controls.map((one, at) => (at === place ? { ...one, ...part } : one)))
            }
            onRemove={() => {
              onChange(controls.filter((_, at) => at !== place));
              document.getElementById(`${id}-add`)?.focus();
            }}
          />
        ))}
      </ol>
      {controls.length < MOST && (
        <Button compact id={`${id}-add`} onClick={add}>
          Add a control
        </Button>
      )}
    </fieldset>
  );
}

interface ControlFieldProps {
  readonly id: string;
  readonly place: number;
  readonly control: DraftControl;
  readonly refusal: Trouble | undefined;
  readonly onChange: (part: Partial<DraftControl>) => void;
  readonly onRemove: () => void;
}

function ControlField({ id, place, control, refusal, onChange, onRemove }: ControlFieldProps) {
  const { issue, kept, kind, reduces, implemented, verified } = control;
  const name = `Control ${String(place + 1)}`;
  return (
    <li className="control-field" aria-label={name}>
      {kept === undefined ? (
        <TextField
          id={id}
          label="Issue"
          hint="Its key, such as TELE-151."
          value={issue}
          refusal={refusal}
          onChange={(key) => onChange({ issue: key })}
        />
      ) : (
        <p className="small subtle">An issue that is not visible to you. It stays.</p>
      )}
      <SelectField
        id={`${id}-kind`}
        label="Kind"
        hint="The first is preferred."
        value={kind}
        options={optionsOf(KIND_WORDS)}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      <SelectField
        id={`${id}-reduces`}
        label="Lowers"
        hint="What it acts on."
        value={reduces}
        options={optionsOf(REDUCES_WORDS)}
        onChange={(chosen) => onChange({ reduces: chosen })}
      />
      <div className="control-checks">
        <CheckField
          id={`${id}-implemented`}
          label="Implemented"
          checked={implemented}
          onChange={(is) => onChange({ implemented: is })}
        />
        <CheckField
          id={`${id}-verified`}
          label="Verified"
          checked={verified}
          onChange={(is) => onChange({ verified: is })}
        />
        <Button look="link" label={`Remove ${name.toLowerCase()}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </li>
  );
}

function optionsOf<T extends string>(words: Readonly<Record<T, string>>): { value: T; label: string }[] {
  const isValue = (value: string): value is T => value in words;
  return Object.keys(words)
    .filter(isValue)
    .map((value) => ({ value, label: words[value] }));
}
