import { useEffect, useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';

interface Props {
  label: string;
  className?: string;
  style?: CSSProperties;
  onDismiss: (how: 'escape' | 'overlay') => void;
  children: ReactNode;
}

/** A native modal dialog: the rest of the page is inert and focus comes back to where it was. */
export function Dialog({ label, className = '', style, onDismiss, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      aria-label={label}
      className={`dialog ${className}`}
      style={style}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss('escape');
      }}
      onPointerDown={(event) => {
        if (event.target === element.current) onDismiss('overlay');
      }}
    >
      <div className="dialog-box">{children}</div>
    </dialog>
  );
}
