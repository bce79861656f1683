import './button.css';
import type { ReactNode, Ref } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'danger' | 'default' | 'subtle' | 'link' | 'inline';
  readonly id?: string;
  readonly compact?: boolean;
  readonly type?: 'button' | 'submit';
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly busy?: boolean;
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A native button. `link` stands alone and is not underlined, `inline` is part of a sentence and is. */
export function Button({ look = 'default', type = 'button', busy = false, ...rest }: ButtonProps) {
  const { children, onClick, compact = false, pressed, expanded } = rest;
  return (
    <button
      id={rest.id}
      ref={rest.buttonRef}
      type={type}
      className={`button button-${look}${compact ? ' button-compact' : ''}`}
      onClick={busy ? undefined : onClick}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={busy || undefined}
      aria-label={rest.label}
    >
      {children}
    </button>
  );
}
