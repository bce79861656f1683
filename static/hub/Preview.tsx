import type { GateView, IssueView, SignoffSlot } from '../../src/contract/view';
import type { InboxRow } from '../../src/contract/operations/inboxList';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { Message } from '../kit/Message';
import { afterYou } from '../kit/nextSigner';
import { FINAL } from '../kit/outcome';
import { shortcutsOn } from '../kit/shortcuts';
import { Skeleton } from '../kit/Skeleton';
import { visible } from '../kit/text';
import { PreviewParts } from './PreviewParts';
import { PreviewState } from './PreviewState';
import type { Preview as Found } from './usePreview';

interface PreviewProps {
  readonly row: InboxRow;
  readonly preview: Found;
  readonly onMove: (step: 1 | -1) => void;
  readonly onSign: (reject: boolean) => void;
  readonly onOpen: () => void;
}

/** What somebody has to see before they sign: the gate's state, what changed since they signed, what is covered. */
export function Preview({ row, preview, onMove, onSign, onOpen }: PreviewProps) {
  const { issue, project } = row;
  return (
    <section className="preview" aria-labelledby="preview-title">
      <div className="preview-head">
        <p className="preview-place">
          <span className="key">{issue.key}</span> · {visible(project.name)} · {visible(issue.status)}
        </p>
        <IconButton name="chevronUp" label="Previous" onClick={() => onMove(-1)} />
        <IconButton name="chevronDown" label="Next" onClick={() => onMove(1)} />
        <IconButton name="open" label={`Open ${issue.key}`} onClick={onOpen} />
      </div>
      <h3 id="preview-title">{visible(issue.summary)}</h3>
      <Body preview={preview} onSign={onSign} />
    </section>
  );
}

interface IconButtonProps {
  readonly name: 'chevronUp' | 'chevronDown' | 'open';
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ name, label, onClick }: IconButtonProps) {
  return (
    <button type="button" className="preview-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}

function Body({ preview, onSign }: Pick<PreviewProps, 'preview' | 'onSign'>) {
  const { outcome, gate, slot, reload } = preview;
  if (outcome === undefined) return <Skeleton title="Reading what you would sign" />;
  if (!outcome.ok) {
    const again = FINAL.has(outcome.refusal.code) ? undefined : (
      <Button look="link" onClick={() => void reload()}>
        Try again
      </Button>
    );
    return (
      <Message tone="danger" title={outcome.refusal.title} actions={again}>
        {outcome.refusal.message}
      </Message>
    );
  }
  if (gate === undefined || slot === undefined) {
    return (
      <Message tone="information" title="Nothing is asked of you here any more">
        The policy or the issue has changed since this list was read.
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
  const mine = slot.given.filter(({ signer }) => signer.accountId === view.viewer.accountId).at(-1);
  return (
    <>
      <PreviewState gate={gate} slot={slot} mine={mine} />
      <PreviewParts gate={gate} mine={mine} />
      {slot.canSign ? (
        <div className="preview-actions">
          <Button look="primary" onClick={() => onSign(false)}>
            Review and sign…
          </Button>
          <Button onClick={() => onSign(true)}>Reject…</Button>
        </div>
      ) : (
        <Message tone="warning" title={slot.mayNot ?? 'This does not wait for you now'} />
      )}
      <p className="preview-next">
        {slot.canSign && afterYou(gate, slot) !== '' && <>{visible(afterYou(gate, slot))}. </>}
        {shortcutsOn() && <Keys signs={slot.canSign} />}
      </p>
    </>
  );
}

function Keys({ signs }: { readonly signs: boolean }) {
  return (
    <>
      Keys: <kbd>J</kbd> <kbd>K</kbd> move,{' '}
      {signs && (
        <>
          <kbd>S</kbd> sign, <kbd>R</kbd> reject,{' '}
        </>
      )}
      <kbd>O</kbd> open.
    </>
  );
}
