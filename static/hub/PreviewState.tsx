import type { GateView, GivenSignoff, SignoffSlot } from '../../src/contract/view';
import { Icon, type IconName, type IconTone } from '../kit/Icon';
import { nameOf, whoCanSign } from '../kit/people';
import { STATES } from '../kit/signoffState';
import { visible } from '../kit/text';
import { When } from '../kit/When';

interface PreviewStateProps {
  readonly gate: GateView;
  readonly slot: SignoffSlot;
  /** The viewer's last sign-off in this role. */
  readonly mine: GivenSignoff | undefined;
}

/** Where the gate stands, what became of the viewer's sign-off, who can sign, and what somebody said who rejected. */
export function PreviewState({ gate, slot, mine }: PreviewStateProps) {
  const [icon, tone] = shapeOf(gate, mine);
  const rejection = slot.given.filter(({ state }) => state === 'rejected').at(-1);
  return (
    <>
      <p className="preview-state">
        <Icon name={icon} tone={tone} />
        <span>
          {mine !== undefined && mine.state !== 'valid' && mine.state !== 'rejected' && (
            <>
              Your sign-off of <When at={mine.at} show="day" /> is {STATES[mine.state].word.toLowerCase()}
              .{' '}
            </>
          )}
          {visible(gate.sentence)}. {visible(whoCanSign(slot.who))}
        </span>
      </p>
      {rejection !== undefined && <Rejection given={rejection} mine={rejection === mine} />}
    </>
  );
}

function shapeOf(gate: GateView, mine: GivenSignoff | undefined): [IconName, IconTone] {
  if (gate.outcome === 'passed') return ['success', 'success'];
  return mine?.state === 'stale' ? ['warning', 'warning'] : ['error', 'danger'];
}

function Rejection({ given, mine }: { readonly given: GivenSignoff; readonly mine: boolean }) {
  return (
    <div className="preview-rejection">
      <p>
        <b>{mine ? 'You' : visible(nameOf(given.signer))}</b> rejected this on <When at={given.at} />
      </p>
      {given.rationale !== null && <p className="item-reason">“{visible(given.rationale)}”</p>}
    </div>
  );
}
