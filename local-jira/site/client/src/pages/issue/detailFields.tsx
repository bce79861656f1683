import type { ReactNode } from 'react';
import type { Choice, FieldMeta, Meta } from '../../api/fieldMeta';
import { partsOf, POINTS } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { shortDate } from '../../lib/dates';
import { ChoiceField } from './choiceField';
import { ListField } from './listField';
import { TextField } from './textField';
import { useSave } from './useSave';

interface Props {
  issue: Issue;
  meta: Meta;
  onChanged: () => Promise<void>;
}

export function None() {
  return <span className="subtle">None</span>;
}

/** A row of the details. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const LISTS = [
  ['components', 'Components'],
  ['fixVersions', 'Fix versions'],
] as const;

/** Components and versions. */
export function ListRows({ issue, meta, onChanged }: Props) {
  const save = useSave(issue.key, onChanged);
  const parts = partsOf(issue);
  const values = { components: issue.fields.components, fixVersions: parts.fixVersions };
  return LISTS.map(([id, name]) => {
    const field = meta.get(id);
    const names = values[id].map((one) => one.name).join(', ');
    return (
      <Row key={id} name={name}>
        {field ? (
          <ListField
            label={name}
            values={values[id]}
            choices={field.choices}
            onSave={(ids) => save({ [id]: ids.map((one) => ({ id: one })) })}
          />
        ) : (
          names || <None />
        )}
      </Row>
    );
  });
}

function Single(props: {
  field: FieldMeta | undefined;
  name: string;
  value: Choice | undefined;
  none?: string;
  onPick: (choice: Choice | undefined) => void;
}) {
  const { field, name, value, none, onPick } = props;
  if (!field) return value?.name ?? <None />;
  return (
    <ChoiceField label={name} value={value} choices={field.choices} onPick={onPick} {...(none && { none })} />
  );
}

function DueDate({ issue, meta, onChanged }: Props) {
  const save = useSave(issue.key, onChanged);
  const day = partsOf(issue).duedate ?? '';
  if (!meta.has('duedate')) return day === '' ? <None /> : shortDate(day);
  return (
    <TextField
      label="Due date"
      kind="date"
      value={day}
      shown={shortDate(day)}
      onSave={(value) => save({ duedate: value === '' ? null : value })}
    />
  );
}

function Points({ issue, meta, onChanged }: Props) {
  const save = useSave(issue.key, onChanged);
  const points = partsOf(issue)[POINTS];
  const text = typeof points === 'number' ? String(points) : '';
  if (!meta.has(POINTS)) return text === '' ? <None /> : text;
  return (
    <TextField
      label="Story points"
      kind="number"
      value={text}
      shown={text}
      onSave={(value) => save({ [POINTS]: value === '' ? null : Number(value) })}
    />
  );
}

/** Priority, due date, story points and, where the project has levels, security. */
export function SingleRows(props: Props) {
  const { issue, meta, onChanged } = props;
  const save = useSave(issue.key, onChanged);
  const { security } = partsOf(issue);
  const byId = (id: string) => (choice: Choice | undefined) =>
    void save({ [id]: choice === undefined ? null : { id: choice.id } });
  const levels = meta.get('security');
  const hasLevels = security ?? levels?.choices[0];
  const priority = issue.fields.priority ?? undefined;
  return (
    <>
      <Row name="Priority">
        <Single field={meta.get('priority')} name="Priority" value={priority} onPick={byId('priority')} />
      </Row>
      <Row name="Due date">
        <DueDate {...props} />
      </Row>
      <Row name="Story points">
        <Points {...props} />
      </Row>
      {hasLevels && (
        <Row name="Security">
          <Single
            field={levels}
            name="Security level"
            value={security ?? undefined}
            none="None"
            onPick={byId('security')}
          />
        </Row>
      )}
    </>
  );
}
