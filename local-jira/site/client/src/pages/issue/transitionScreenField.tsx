import { useId } from 'react';
import { loadAssignable } from '../../api/jira';
import type { ScreenField } from '../../api/transitions';
import { useLoad } from '../../lib/useLoad';
import { inputOf } from './transitionScreenValues';

interface Props {
  issueKey: string;
  field: ScreenField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface ControlProps {
  field: ScreenField;
  issueKey: string;
  value: string;
  onChange: (value: string) => void;
  attributes: {
    id: string;
    'aria-invalid': boolean;
    'aria-required': boolean;
    'aria-describedby': string | undefined;
  };
}

/** One field of a transition's screen with its label, its mark when it is required, and Jira's complaint about it. */
export function TransitionScreenField({ issueKey, field, value, error, onChange }: Props) {
  const id = useId();
  const problem = `${id}-problem`;
  const attributes = {
    id,
    'aria-invalid': error !== undefined,
    'aria-required': field.required,
    'aria-describedby': error === undefined ? undefined : problem,
  };
  return (
    <div className="transition-field">
      <label htmlFor={id}>
        <span>
          {field.name}
          {field.required && (
            <span className="transition-form-required" aria-hidden="true">
              {' '}
              *
            </span>
          )}
        </span>
      </label>
      <Control {...{ field, issueKey, value, onChange, attributes }} />
      {error !== undefined && (
        <p id={problem} className="form-error small">
          {error}
        </p>
      )}
    </div>
  );
}

function Control(props: ControlProps) {
  const { field, value, onChange, attributes } = props;
  const input = inputOf(field);
  if (input === 'choice' || input === 'choices') return <Choice {...props} multiple={input === 'choices'} />;
  if (input === 'person') return <Person {...props} />;
  if (input === 'document')
    return (
      <textarea {...attributes} rows={4} value={value} onChange={(event) => onChange(event.target.value)} />
    );
  const type = input === 'number' || input === 'date' ? input : 'text';
  return (
    <input {...attributes} type={type} value={value} onChange={(event) => onChange(event.target.value)} />
  );
}

function Choice({ field, value, onChange, attributes, multiple }: ControlProps & { multiple: boolean }) {
  return (
    <select
      {...attributes}
      multiple={multiple}
      value={multiple ? value.split(',') : value}
      onChange={(event) => onChange(Array.from(event.target.selectedOptions, (one) => one.value).join(','))}
    >
      {!multiple && <option value="">{field.required ? 'Please select…' : 'None'}</option>}
      {field.allowedValues?.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name ?? one.value ?? one.id}
        </option>
      ))}
    </select>
  );
}

function Person({ issueKey, value, onChange, attributes }: ControlProps) {
  const people = useLoad(`assignable:${issueKey}`, () => loadAssignable(issueKey));
  return (
    <select {...attributes} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">Unassigned</option>
      {people.data?.map(({ accountId, displayName }) => (
        <option key={accountId} value={accountId}>
          {displayName}
        </option>
      ))}
    </select>
  );
}
