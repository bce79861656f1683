import './message.css';
import { Icon } from './Icon';
import type { Trouble } from './outcome';

/** A refusal at the field that it is about. `id` goes into the field's `aria-describedby`. */
export function FieldError({ id, refusal }: { readonly id: string; readonly refusal: Trouble }) {
  return (
    <p className="field-error" id={id} role="alert">
      <Icon name="warning" tone="danger" small />
      <span>
        {refusal.title}. {refusal.message}
      </span>
    </p>
  );
}
