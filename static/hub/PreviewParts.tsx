import type { GateView, GivenSignoff, PartView } from '../../src/contract/view';
import { ChangeTitle, Diff } from '../kit/Diff';
import { Icon } from '../kit/Icon';
import { visible } from '../kit/text';

interface PreviewPartsProps {
  readonly gate: GateView;
  readonly mine: GivenSignoff | undefined;
}

/** What changed since the viewer signed, then what is as it was; for a first signature, everything that is signed. */
export function PreviewParts({ gate, mine }: PreviewPartsProps) {
  const { parts } = gate.fingerprint;
  if (mine === undefined) {
    return (
      <>
        <h4>You have not signed this before</h4>
        <PartList parts={parts} />
      </>
    );
  }
  const changed = parts.filter(({ sinceYours }) => sinceYours === 'changed');
  const same = parts.filter(({ sinceYours }) => sinceYours === 'same');
  return (
    <>
      <Changes gate={gate} changed={changed} />
      {same.length > 0 && (
        <>
          <h4>As you signed it</h4>
          <p className="small subtle">{same.map(({ label }) => visible(label)).join(', ')}</p>
        </>
      )}
    </>
  );
}

function PartList({ parts }: { readonly parts: readonly PartView[] }) {
  return (
    <ul className="preview-parts">
      {parts.map(({ part, label, state }) => (
        <li key={part}>
          {visible(label)}: <span className="subtle">{visible(state)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Old and new where Jira tells them; of the other parts, that they changed and what they are now. */
function Changes({ gate, changed }: { readonly gate: GateView; readonly changed: readonly PartView[] }) {
  const told = gate.changes.filter((change) => changed.some(({ part }) => part === change.part));
  const untold = changed.filter(({ part }) => told.every((change) => change.part !== part));
  if (changed.length === 0) return <h4>Nothing changed since you signed</h4>;
  return (
    <>
      <h4>Changed since you signed</h4>
      {told.map((change) => (
        <div key={change.part} className="preview-change">
          <p className="small subtle">
            <ChangeTitle change={change} />
          </p>
          <Diff change={change} />
        </div>
      ))}
      {untold.map(({ part, label, state }) => (
        <p key={part} className="preview-state">
          <Icon name="edit" tone="warning" />
          <span>
            {visible(label)}: <span className="subtle">{visible(state)} now</span>
          </span>
        </p>
      ))}
    </>
  );
}
