import { TextField } from '../../../kit/TextField';
import type { Desk } from './desk';
import type { Step } from './draft';
import type { ScaleName } from './edits';
import { ListFoot } from './ListFoot';
import { ListRow } from './ListRow';
import { ProblemLines } from './ProblemLines';
import { fieldId, problemsAt, troubleAt } from './problems';

interface ScaleEditorProps {
  readonly desk: Desk;
  readonly scale: ScaleName;
  /** Where the scale lies in what is sent: `combination.first`. */
  readonly path: string;
  /** What stands above it. */
  readonly title: string;
  /** Steps are tied to numbers. */
  readonly bounds?: boolean;
}

/** A scale: what it is called, and its steps from the least to the worst. */
export function ScaleEditor({ desk, scale, path, title, bounds = false }: ScaleEditorProps) {
  const { draft, problems, dispatch } = desk;
  const { name, steps } = draft[scale];
  const points = `${path}.points`;
  return (
    <fieldset className="method-part" id={fieldId(path)} tabIndex={-1}>
      <legend>{title}</legend>
      <TextField
        id={fieldId(`${path}.name`)}
        label="Name of the scale"
        value={name}
        refusal={troubleAt(problems, `${path}.name`)}
        onChange={(typed) => dispatch({ do: 'name-scale', scale, name: typed })}
      />
      <p className="subtle small">Steps from the least to the worst.</p>
      <ProblemLines problems={problemsAt(problems, points)} />
      <ol className="list-rows">
        {steps.map((step, index) => (
          <ListRow
            key={step.key}
            desk={desk}
            list={scale}
            at={{ key: step.key, index, last: steps.length - 1 }}
            path={`${points}.${index}`}
            name={`step ${index + 1} of ${name === '' ? title : name}`}
          >
            <StepFields desk={desk} scale={scale} step={step} path={`${points}.${index}`} bounds={bounds} />
          </ListRow>
        ))}
      </ol>
      <ListFoot desk={desk} list={scale} path={points} noun="step" />
    </fieldset>
  );
}

interface StepFieldsProps extends Pick<ScaleEditorProps, 'desk' | 'scale' | 'path'> {
  readonly step: Step;
  readonly bounds: boolean;
}

function StepFields({ desk: { problems, dispatch }, scale, step, path, bounds }: StepFieldsProps) {
  const set = (part: Partial<Step>): void => dispatch({ do: 'set-step', scale, key: step.key, part });
  return (
    <>
      <TextField
        id={fieldId(`${path}.name`)}
        label="Step"
        value={step.name}
        refusal={troubleAt(problems, `${path}.name`, `${path}.id`)}
        onChange={(name) => set({ name })}
      />
      {bounds && (
        <TextField
          id={fieldId(`${path}.upTo`)}
          label="Up to (0 to 1)"
          value={step.upTo}
          refusal={troubleAt(problems, `${path}.upTo`)}
          onChange={(upTo) => set({ upTo })}
        />
      )}
      <TextField
        id={fieldId(`${path}.description`)}
        label="Meaning"
        optional
        value={step.description}
        refusal={troubleAt(problems, `${path}.description`)}
        onChange={(description) => set({ description })}
      />
    </>
  );
}
