import { useState } from 'react';
import { Button } from '../../kit/Button';
import { described, InlineForm } from '../../kit/InlineForm';
import { useFocusOnMount } from '../../kit/focus';
import type { Trouble } from '../../kit/outcome';
import { nameOf } from '../../kit/people';
import { visible, count } from '../../kit/text';
import { When } from '../../kit/When';
import type { Desk } from '../useDesk';
import type { Found, Proposal } from '../types';
import { Differences } from './Differences';
import { PolicyText } from './PolicyText';

interface ProposalProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly proposal: Proposal;
  /** Who looks, so that the proposer may withdraw. */
  readonly viewer: string | undefined;
}

/** What waits for a second person: what it lowers, who proposed it, and the decision. */
export function ProposalView({ desk, found, proposal, viewer }: ProposalProps) {
  const version = proposal.replaces + 1;
  const [whole, setWhole] = useState(false);
  const lowered = proposal.differences.filter(({ lowers }) => lowers);
  const others = proposal.differences.filter(({ lowers }) => !lowers);
  return (
    <section className="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">Version {version} waits for a second person</h2>
      <p className="subtle">
        Proposed by {visible(nameOf(proposal.by))}, <When at={proposal.at} />.{' '}
        {proposal.replaces > 0 && `Version ${proposal.replaces} stays in force until somebody confirms.`}
      </p>
      <h3>{count(lowered.length, 'requirement is', 'requirements are')} lowered</h3>
      <Differences differences={lowered} />
      {others.length > 0 && (
        <>
          <h3>{count(others.length, 'other change')}</h3>
          <Differences differences={others} />
        </>
      )}
      <Decide {...{ desk, found, proposal, version }} mine={proposal.by.accountId === viewer} />
      <Button look="link" expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? 'Fold the whole text' : `Read the whole text of version ${version}`}
      </Button>
      {whole && <PolicyText found={found} policy={proposal.content} />}
    </section>
  );
}

type DecideProps = Omit<ProposalProps, 'viewer'> & { readonly version: number; readonly mine: boolean };

function Decide({ desk, found, proposal, version, mine }: DecideProps) {
  const [asking, setAsking] = useState(false);
  if (asking) return <Decline desk={desk} mine={mine} onClose={() => setAsking(false)} />;
  if (!found.mayPublish) {
    return <p>Somebody who may publish the policy decides. A project admin can grant that permission.</p>;
  }
  return (
    <>
      {proposal.mayNot !== null && <p>{visible(proposal.mayNot)}</p>}
      <div className="form-actions">
        {proposal.mayNot === null && (
          <Button look="primary" busy={desk.busy === 'confirm'} onClick={() => void desk.settle('confirm')}>
            {desk.busy === 'confirm' ? 'Publishing…' : `Confirm and publish version ${version}`}
          </Button>
        )}
        {mine && <Button onClick={() => setAsking(true)}>Withdraw…</Button>}
        {!mine && proposal.mayNot === null && <Button onClick={() => setAsking(true)}>Decline…</Button>}
      </div>
    </>
  );
}

const ID = 'proposal-rationale';

function Decline({ desk, mine, onClose }: { desk: Desk; mine: boolean; onClose: () => void }) {
  const [rationale, setRationale] = useState('');
  const [refusal, setRefusal] = useState<Trouble>();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const save = async (): Promise<void> => {
    const said = rationale.trim();
    if (said === '' && !mine) {
      setRefusal({
        code: 'rationale-required',
        title: 'Declining needs a rationale',
        message: 'What must change?',
      });
      field.current?.focus();
      return;
    }
    const refused = await desk.settle('decline', said === '' ? undefined : said);
    setRefusal(refused);
    if (refused === undefined) onClose();
  };
  const verb = mine ? 'Withdraw' : 'Decline';
  return (
    <InlineForm
      id={ID}
      label={mine ? 'Why it is withdrawn (optional)' : 'Why it is declined'}
      refusal={refusal}
      busy={desk.busy === 'decline'}
      button={{ text: `${verb} the proposal`, busy: mine ? 'Withdrawing…' : 'Declining…' }}
      onSave={save}
      onCancel={onClose}
    >
      <textarea
        id={ID}
        ref={field}
        className="field field-area"
        autoComplete="off"
        maxLength={2000}
        value={rationale}
        aria-required={!mine}
        {...described(ID, refusal)}
        onChange={(event) => setRationale(event.target.value)}
      />
    </InlineForm>
  );
}
