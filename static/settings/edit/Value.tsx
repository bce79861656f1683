import './value.css';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import type { Trouble } from '../../kit/outcome';

/** What the control inside a value works with. */
export interface Field<T> {
  readonly id: string;
  readonly value: T;
  readonly set: (value: T) => void;
  readonly refusal: Trouble | undefined;
}

export interface ValueProps<T> {
  /** The path of the value in the draft: problems lead here. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly value: T;
  readonly onApply: (value: T) => void;
  readonly check?: (value: T) => Trouble | undefined;
  /** `add` is a value that asks nothing yet. */
  readonly look?: 'value' | 'add';
  readonly children: (field: Field<T>) => ReactNode;
}

const focusLater = (id: string): void =>
  void requestAnimationFrame(() => document.getElementById(id)?.focus());

/** A value inside a sentence. Enter opens its field in place, Apply keeps what is chosen, Escape puts it back. */
export function Value<T>(props: ValueProps<T>) {
  const [open, setOpen] = useState(false);
  const { id, label, text, look = 'value' } = props;
  const close = (): void => {
    setOpen(false);
    focusLater(id);
  };
  return (
    <span className="value">
      <button
        type="button"
        id={id}
        className={`value-button value-${look}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${label}: ${text}`}
        onClick={() => setOpen(!open)}
      >
        {look === 'add' && <span aria-hidden="true">+</span>}
        <span>{text}</span>
        {look === 'value' && <Icon name="chevronDown" small />}
      </button>
      {open && <Popover {...props} onClose={close} />}
    </span>
  );
}

function Popover<T>({ id, label, value, check, onApply, children, onClose }: PopoverProps<T>) {
  const [now, set] = useState(value);
  const [refusal, setRefusal] = useState<Trouble>();
  const box = useRef<HTMLFormElement>(null);
  const apply = (): void => {
    const wrong = check?.(now);
    setRefusal(wrong);
    if (wrong !== undefined) return box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    onApply(now);
    onClose();
  };
  usePlace(box);
  useOutside(box, apply);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    apply();
  };
  return (
    <form
      ref={box}
      className="value-pop"
      role="dialog"
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) apply();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children({ id: `${id}-field`, value: now, set, refusal })}
      <div className="form-actions">
        <Button compact look="primary" type="submit">
          Apply
        </Button>
        <Button compact look="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

type PopoverProps<T> = ValueProps<T> & { readonly onClose: () => void };

/** Keeps the field inside its gate, and puts the focus into it. */
function usePlace(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const place = (): void => {
      const element = box.current;
      const room = element?.closest('.gate-card')?.getBoundingClientRect();
      const anchor = element?.parentElement?.getBoundingClientRect();
      if (element == null || room === undefined || anchor === undefined) return;
      const right = room.right - 8 - anchor.left - element.offsetWidth;
      element.style.left = `${Math.max(room.left + 8 - anchor.left, Math.min(0, right))}px`;
    };
    place();
    box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [box]);
}

/** A press anywhere else keeps what was chosen, as leaving a field does in Jira. */
function useOutside(box: RefObject<HTMLElement>, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      const around = box.current?.parentElement;
      if (target instanceof Node && around?.contains(target) === false) latest.current();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [box]);
}
