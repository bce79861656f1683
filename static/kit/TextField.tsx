import './item.css';
import './textField.css';
import type { ReactNode } from 'react';
import { FieldError } from './FieldError';
import { described } from './InlineForm';
import type { Trouble } from './outcome';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  /** What to write, in a sentence below the label. */
  readonly hint?: string;
  readonly refusal?: Trouble;
  readonly optional?: boolean;
  readonly children: ReactNode;
}

const hintOf = (id: string): string => `${id}-hint`;

/** The attributes that tie a field to its hint and to what is wrong with it. */
export function fieldProps(id: string, hint: string | undefined, refusal: Trouble | undefined) {
  const { 'aria-describedby': error, ...invalid } = described(id, refusal);
  const ids = [hint === undefined ? undefined : hintOf(id), error].filter((one) => one !== undefined);
  return { id, ...invalid, 'aria-describedby': ids.length === 0 ? undefined : ids.join(' ') };
}

/** A label, a hint, a field, and what is wrong with it. */
export function FieldFrame({ id, label, hint, refusal, optional = false, children }: FieldFrameProps) {
  return (
    <div className="field-frame">
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> (optional)</span>}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={hintOf(id)}>
          {hint}
        </p>
      )}
      {children}
      {refusal !== undefined && <FieldError id={`${id}-error`} refusal={refusal} />}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldFrameProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'url' | 'date' | 'search';
  readonly readOnly?: boolean;
  /** A text of more than one line. */
  readonly lines?: number;
  /** Where typing is no prose: ids, documents. */
  readonly code?: boolean;
}

/** A native field for text. It takes more than the limit, so that nothing pasted is cut: the check says so. */
export function TextField({ value, onChange, type = 'text', lines, ...rest }: TextFieldProps) {
  const { readOnly = false, code = false, id, hint, refusal, optional } = rest;
  const common = {
    ...fieldProps(id, hint, refusal),
    value,
    readOnly,
    autoComplete: 'off',
    spellCheck: code ? false : undefined,
    'aria-required': optional === true || readOnly || type === 'search' ? undefined : true,
  };
  const look = `field${code ? ' field-code' : ''}`;
  return (
    <FieldFrame {...{ id, hint, refusal, optional }} label={rest.label}>
      {lines === undefined ? (
        <input {...common} type={type} className={look} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea
          {...common}
          rows={lines}
          className={`${look} field-area`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

interface SelectFieldProps<T extends string> extends Omit<FieldFrameProps, 'children'> {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A native choice of one from a short list. */
export function SelectField<T extends string>({ value, options, onChange, ...rest }: SelectFieldProps<T>) {
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <FieldFrame {...rest}>
      <select
        {...fieldProps(rest.id, rest.hint, rest.refusal)}
        className="field field-select"
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A native check box, with a sentence on what it means. */
export function CheckField({ id, label, hint, checked, onChange }: CheckFieldProps) {
  return (
    <div className="check-field">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : hintOf(id)}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="field-hint" id={hintOf(id)}>
          {hint}
        </p>
      )}
    </div>
  );
}
