import { useId, useState } from 'react';
import type { ChangeView, GateView, GivenSignoff } from '../../src/contract/view';
import { Button } from './Button';
import { ChangeTitle, Diff } from './Diff';
import { Icon } from './Icon';

/** Why a sign-off is stale: which part changed, by whom, when; old and new on demand. */
export function Cause({ given, gate }: { readonly given: GivenSignoff; readonly gate: GateView }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const changes = changesOf(given, gate);
  const [first, ...others] = changes;
  if (first === undefined) return null;
  const shown = changes.filter((change) => change.from !== null || change.to !== null);
  return (
    <div className="cause">
      <Icon name="warning" tone="warning" />
      <div>
        <p>
          <ChangeTitle change={first} />
          {others.length > 0 &&
            `, and ${others.map((change) => change.label.toLowerCase()).join(', ')}`}.{' '}
          {shown.length > 0 && (
            <Button look="inline" expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Hide what changed' : 'See what changed'}
            </Button>
          )}
        </p>
        {open && (
          <div id={id} className="cause-diffs">
            {shown.map((change) => (
              <Diff key={change.part} change={change} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

/** The parts that changed, with their old and new text where the gate knows them. */
function changesOf(given: GivenSignoff, gate: GateView): ChangeView[] {
  return given.changed.map((changed) => {
    const known = gate.changes.find((change) => change.part === changed.part);
    const label = gate.fingerprint.parts.find((part) => part.part === changed.part)?.label;
    return known ?? { ...changed, label: label ?? changed.part, from: null, to: null };
  });
}
