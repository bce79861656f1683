import { CheckField } from '../../kit/TextField';
import { visible } from '../../kit/text';
import type { GateMarks } from '../words/marks';
import { barredWords, materialWords, titlesOf } from '../words/sentences';
import type { Independence } from '../types';
import { useEditing, type GateProps } from './EditorContext';
import { pathOf } from './paths';
import { Row } from './Row';
import { Value } from './Value';
import { ManyValue, OneValue } from './values';

type RuleProps = GateProps & { readonly marks: GateMarks | undefined };

/** `every child issue to have passed Clinical validation` */
export function ChildrenRow({ gate, index, onChange, marks }: RuleProps) {
  const { draft } = useEditing();
  if (gate.children === undefined) return null;
  const others = draft.gates.filter(({ id }) => id !== gate.id).map(({ id, title }) => ({ id, name: title }));
  const known = others.some(({ id }) => id === gate.children);
  const path = pathOf('gates', index, 'children');
  return (
    <Row
      parts={[path]}
      mark={marks?.children}
      remove={{
        label: 'the gate of the children',
        onRemove: () => onChange((one) => ({ ...one, children: undefined })),
      }}
    >
      every child issue to have passed{' '}
      <OneValue
        id={path}
        label="Gate that the children must have passed"
        text={visible(titlesOf(draft.gates)(gate.children))}
        value={gate.children}
        options={known ? others : [{ id: gate.children, name: gate.children }, ...others]}
        onApply={(children) => onChange((one) => ({ ...one, children }))}
      />
    </Row>
  );
}

const BARRED: readonly [keyof Independence, string, string][] = [
  ['notAssignee', 'The assignee', 'Nor anybody who was assigned since the first answer.'],
  ['notReporter', 'The reporter', 'Whoever reported the issue.'],
  ['notAnswerer', 'Somebody who answered', 'Whoever answered an item of its checklists.'],
];

/** `not signed by the assignee; each role by a different person` */
export function IndependenceRow({ gate, index, onChange, marks }: RuleProps) {
  const mark = [marks?.barred, marks?.distinct].filter((one) => one !== undefined).join(', ');
  const path = pathOf('gates', index, 'independence');
  const { independence } = gate;
  const set = (part: Partial<Independence>): void =>
    onChange((one) => ({ ...one, independence: { ...one.independence, ...part } }));
  return (
    <Row parts={[path]} mark={mark === '' ? undefined : mark}>
      not signed by{' '}
      <Value
        id={path}
        label="Who may not sign"
        text={barredWords(independence) || 'nobody in particular'}
        value={independence}
        onApply={set}
      >
        {({ id, value, set: choose }) => (
          <fieldset className="check-list">
            <legend className="field-label">Who may not sign</legend>
            {BARRED.map(([key, label, hint]) => (
              <CheckField
                key={key}
                id={`${id}-${key}`}
                label={label}
                hint={hint}
                checked={value[key]}
                onChange={(on) => choose({ ...value, [key]: on })}
              />
            ))}
          </fieldset>
        )}
      </Value>
      ; each role{' '}
      <OneValue
        id={`${path}.distinctPeople`}
        label="One person in two roles"
        text={independence.distinctPeople ? 'by a different person' : 'also by the same person'}
        value={independence.distinctPeople ? 'different' : 'same'}
        options={[
          { id: 'different', name: 'Each role by a different person' },
          { id: 'same', name: 'One person may sign in two roles' },
        ]}
        onApply={(chosen) => set({ distinctPeople: chosen === 'different' })}
      />
    </Row>
  );
}

const ATTACHMENTS = 'attachments';

/** `sign-offs turn stale when somebody changes the summary or the attachments` */
export function MaterialRow({ gate, index, onChange, marks }: RuleProps) {
  const { found, names } = useEditing();
  const path = pathOf('gates', index, 'material');
  const value = gate.attachments ? [...gate.material, ATTACHMENTS] : gate.material;
  return (
    <Row parts={[path, pathOf('gates', index, 'attachments')]} mark={marks?.material}>
      sign-offs turn stale when somebody changes{' '}
      <ManyValue
        id={path}
        label="What makes sign-offs stale"
        hint="An answer to one of its checklists always does."
        text={materialWords(gate, names) || 'nothing'}
        value={value}
        choices={[{ id: ATTACHMENTS, name: 'Attachments (name and size)' }, ...found.fields]}
        onApply={(ids) =>
          onChange((one) => ({
            ...one,
            attachments: ids.includes(ATTACHMENTS),
            material: ids.filter((id) => id !== ATTACHMENTS),
          }))
        }
      />
    </Row>
  );
}
