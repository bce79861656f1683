import { useState } from 'react';
import type { Invocation } from '../../api/invocations';
import { clockTime } from '../../lib/clockTime';
import { Button } from '../../parts/button';
import { Lozenge } from '../../parts/lozenge';
import { InvocationDetail } from './invocationDetail';
import { bytesText, hasFailed, outcomeWord } from './invocationFilter';

const COLUMNS = 7;

/** One invocation, and below it, when asked for, what it did. */
export function InvocationRows({ invocation }: { invocation: Invocation }) {
  const [open, setOpen] = useState(false);
  const { id, startedAt, module, operation, calls, rounds, bytes, ms } = invocation;
  const at = clockTime(startedAt);
  return (
    <>
      <tr>
        <td className="log-time">
          <Button
            look="link"
            icon={open ? 'chevronDown' : 'chevronRight'}
            aria-expanded={open}
            aria-controls={open ? `log-${id}` : undefined}
            aria-label={`${at} ${module}, details`}
            onClick={() => setOpen(!open)}
          >
            {at}
          </Button>
        </td>
        <td className="cell-code">{module}</td>
        <td className="cell-code">
          {invocation.function}
          {operation !== undefined && <span className="subtle"> {operation}</span>}
        </td>
        <td className="log-number">
          {calls.length}
          {rounds > 1 && <span className="subtle"> in {rounds} rounds</span>}
        </td>
        <td className="log-number">{bytesText(bytes)}</td>
        <td className="log-number">{ms === undefined ? '…' : `${Math.round(ms)} ms`}</td>
        <td>
          <Lozenge tone={hasFailed(invocation) ? 'danger' : 'neutral'}>{outcomeWord(invocation)}</Lozenge>
        </td>
      </tr>
      {open && (
        <tr id={`log-${id}`} className="log-detail">
          <td colSpan={COLUMNS}>
            <InvocationDetail invocation={invocation} />
          </td>
        </tr>
      )}
    </>
  );
}
