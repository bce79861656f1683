import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './Button';
import { FieldError } from './FieldError';
import type { Trouble } from './outcome';

interface InlineFormProps {
  /** Id of the one field inside. */
  readonly id: string;
  readonly label: string;
  /** What stands above the label. */
  readonly before?: ReactNode;
  readonly refusal?: Trouble;
  readonly busy: boolean;
  readonly button: { readonly text: string; readonly busy: string; readonly look?: 'danger' };
  readonly onSave: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

const errorOf = (id: string): string => `${id}-error`;

/** What a field says of its refusal to those who do not see it. */
export const described = (id: string, refusal: Trouble | undefined) => ({
  'aria-invalid': refusal !== undefined,
  'aria-describedby': refusal === undefined ? undefined : errorOf(id),
});

/** A small form in place: a label, one field, what is wrong with it, save and cancel. Escape leaves. */
export function InlineForm({
  id,
  label,
  before,
  refusal,
  busy,
  button,
  onSave,
  onCancel,
  children,
}: InlineFormProps) {
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Escape') onCancel();
    if (key === 'Enter' && (ctrlKey || metaKey)) void onSave();
  };
  return (
    <form
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
      onKeyDown={onKeyDown}
    >
      {before}
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {refusal !== undefined && <FieldError id={errorOf(id)} refusal={refusal} />}
      <div className="form-actions">
        <Button compact look={button.look} type="submit" busy={busy}>
          {busy ? button.busy : button.text}
        </Button>
        <Button compact look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
