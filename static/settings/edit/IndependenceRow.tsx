import { CheckField } from '../../kit/TextField';
import type { Independence } from '../types';
import type { AskedMarks } from '../words/askedMarks';
import { joined } from '../words/mark';
import { barredWords } from '../words/sentences';
import type { AskerProps } from './EditorContext';
import { pathOf } from './paths';
import { Row } from './Row';
import { Value } from './Value';
import { OneValue } from './values';

type IndependenceRowProps = AskerProps & { readonly marks: AskedMarks | undefined };

const BARRED: readonly [keyof Independence, string, string][] = [
  ['notAssignee', 'The assignee', 'Nor anybody who was assigned since the first answer.'],
  ['notReporter', 'The reporter', 'Whoever reported the issue.'],
  ['notAnswerer', 'Somebody who answered', 'Whoever answered an item of its checklists.'],
];

/** `not signed by the assignee; each role by a different person` */
export function IndependenceRow({ asker, path: own, onChange, marks }: IndependenceRowProps) {
  const path = pathOf(own, 'independence');
  const { independence } = asker;
  const set = (part: Partial<Independence>): void =>
    onChange((one) => ({ ...one, independence: { ...one.independence, ...part } }));
  return (
    <Row parts={[path]} whole={pathOf(own, 'signoffs')} mark={joined([marks?.barred, marks?.distinct])}>
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
