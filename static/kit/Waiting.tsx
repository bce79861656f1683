import type { SignoffSlot } from '../../src/contract/view';
import { Button } from './Button';
import { Icon } from './Icon';
import { Lozenge } from './Lozenge';
import { whoCanSign } from './people';
import { count } from './text';

interface WaitingProps {
  readonly id: string;
  readonly step: number;
  readonly slot: SignoffSlot;
  readonly awaited: number;
  readonly onSign?: () => void;
}

/** A sign-off that nobody has given yet: who can, after whom, or why this viewer cannot. */
export function Waiting({ id, step, slot, awaited, onSign }: WaitingProps) {
  const more = awaited > 1 ? `${count(awaited, 'signature')} needed. ` : '';
  const after = slot.afterName === undefined ? '' : `Comes after the ${slot.afterName}. `;
  return (
    <li className="signoff">
      <span className="signoff-step" aria-hidden="true">
        {step}
      </span>
      <span className="avatar avatar-nobody" aria-hidden="true">
        <Icon name="person" tone="subtlest" />
      </span>
      <div>
        <p>
          <b>Not signed yet</b> <span className="subtle">· {slot.roleName}</span>
        </p>
        <p className="signoff-meta">{slot.meaning}</p>
        <p className="signoff-meta">
          {more}
          {after}
          {whoCanSign(slot.who)}
        </p>
        {slot.mayNot !== undefined && <p className="signoff-meta">{slot.mayNot}</p>}
      </div>
      <div className="signoff-side">
        <Lozenge icon="clock">Waiting</Lozenge>
        {onSign !== undefined && (
          <Button id={id} look="link" compact onClick={onSign}>
            Sign…
          </Button>
        )}
      </div>
    </li>
  );
}
