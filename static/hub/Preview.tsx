import type { GateView, IssueView, SignoffSlot } from '../../src/contract/view';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { goTo } from '../kit/bridge';
import { Button } from '../kit/Button';
import { ChangeTitle, Diff } from '../kit/Diff';
import { Icon } from '../kit/Icon';
import { Message } from '../kit/Message';
import { Skeleton } from '../kit/Skeleton';
import { visible } from '../kit/text';
import { usePreview, type Preview as Found } from './usePreview';

interface PreviewProps {
  readonly row: InboxRow;
  readonly onSign: (reject: boolean) => void;
}

/** What somebody has to see before they sign: the gate's state, what changed since they signed, what is covered. */
export function Preview({ row, onSign }: PreviewProps) {
  const { issue, project } = row;
  return (
    <aside className="preview" aria-labelledby="preview-title">
      <p className="preview-place">
        {issue.key} · {project.name} · {issue.status}
      </p>
      <h2 id="preview-title">{visible(issue.summary)}</h2>
      <Body preview={usePreview(row)} onSign={onSign} />
      <Button look="link" onClick={() => void goTo(`/browse/${issue.key}`)}>
        {`Open ${issue.key}`}
      </Button>
    </aside>
  );
}

function Body({ preview, onSign }: { readonly preview: Found; readonly onSign: PreviewProps['onSign'] }) {
  const { outcome, gate, slot, reload } = preview;
  if (outcome === undefined) return <Skeleton title="Reading what you would sign" />;
  if (!outcome.ok) {
    return (
      <Message
        tone="danger"
        title={outcome.refusal.title}
        actions={
          <Button look="link" onClick={() => void reload()}>
            Try again
          </Button>
        }
      >
        {outcome.refusal.message}
      </Message>
    );
  }
  if (gate === undefined || slot === undefined) {
    return (
      <Message tone="information" title="Nothing is asked of you here any more">
        The policy or the issue has changed since this page was read.
      </Message>
    );
  }
  return <Asked view={outcome.value} gate={gate} slot={slot} onSign={onSign} />;
}

interface AskedProps {
  readonly view: IssueView;
  readonly gate: GateView;
  readonly slot: SignoffSlot;
  readonly onSign: (reject: boolean) => void;
}

function Asked({ view, gate, slot, onSign }: AskedProps) {
  const mine = slot.given.some(({ signer }) => signer.accountId === view.viewer.accountId);
  return (
    <>
      <p className="preview-state">
        <Icon
          name={gate.outcome === 'passed' ? 'success' : 'error'}
          tone={gate.outcome === 'passed' ? 'success' : 'danger'}
        />
        <span>{gate.sentence}.</span>
      </p>
      {mine && <Changes gate={gate} />}
      <h3>What you sign</h3>
      <ul className="preview-parts">
        {gate.fingerprint.parts.map((part) => (
          <li key={part.part}>
            <Icon name="check" />
            <span>
              {part.label} <span className="subtle">{part.state}</span>
            </span>
          </li>
        ))}
      </ul>
      {slot.canSign ? (
        <div className="preview-actions">
          <Button look="primary" onClick={() => onSign(false)}>
            Review and sign…
          </Button>
          <Button onClick={() => onSign(true)}>Reject…</Button>
        </div>
      ) : (
        <p className="subtle">{slot.mayNot ?? 'This does not wait for you now.'}</p>
      )}
    </>
  );
}

function Changes({ gate }: { readonly gate: GateView }) {
  if (gate.changes.length === 0) return <p className="subtle">Nothing changed since you signed.</p>;
  return (
    <>
      <h3>Changed since you signed</h3>
      {gate.changes.map((change) => (
        <div key={change.part}>
          <p className="small subtle">
            <ChangeTitle change={change} />
          </p>
          <Diff change={change} />
        </div>
      ))}
    </>
  );
}
