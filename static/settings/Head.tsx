import { useState } from 'react';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { count, visible } from '../kit/text';
import { nameOf } from '../kit/people';
import { When } from '../kit/When';
import type { Desk } from './useDesk';
import type { Found } from './types';
import { publishWords } from './edit/publishing';
import { PublishedBy } from './PublishedBy';

interface HeadProps {
  readonly desk: Desk;
  readonly found: Found;
}

/** Which version is a draft and which is in force, and the next step of this viewer. */
export function Head({ desk, found }: HeadProps) {
  const editing = desk.draft !== undefined && found.mayEdit;
  return (
    <div className="policy-head">
      <div>
        <h1 id="settings-title">Compliance policy</h1>
        {editing ? <DraftLine desk={desk} found={found} /> : <InForceLine found={found} />}
      </div>
      {editing ? <DraftActions desk={desk} found={found} /> : <Begin desk={desk} found={found} />}
    </div>
  );
}

function InForceLine({ found: { policy } }: { readonly found: Found }) {
  if (policy === null) {
    return (
      <p className="subtle">
        <b>No policy yet.</b> Until one is published, nothing is recorded, and a transition that carries the
        CareGate rule stays blocked.
      </p>
    );
  }
  return (
    <p className="subtle">
      <b>Version {policy.version} is in force.</b> {visible(policy.title)}. Published{' '}
      <PublishedBy version={policy.version} />
      <When at={policy.publishedAt} />.
    </p>
  );
}

function DraftLine({ desk, found }: HeadProps) {
  const version = found.policy?.version ?? 0;
  const { draft } = found;
  return (
    <p className="subtle">
      <b>Draft of version {version + 1}.</b>{' '}
      {version === 0
        ? 'Nothing is in force until you publish. '
        : `Version ${version} stays in force until you publish. `}
      {desk.dirty || draft === null ? (
        <span className="policy-unsaved">
          <Icon name="edit" small /> Changes are not saved.
        </span>
      ) : (
        <>
          Saved by {visible(nameOf(draft.by))}, <When at={draft.at} show="local" />.
        </>
      )}
    </p>
  );
}

/** The way from what is in force to a draft. While a proposal waits, deciding on it comes first. */
function Begin({ desk, found }: HeadProps) {
  if (!found.mayEdit || found.policy === null) return null;
  return (
    <div className="policy-actions">
      <Button look={found.proposal === null ? 'primary' : 'default'} onClick={desk.begin}>
        Edit as a draft
      </Button>
    </div>
  );
}

function DraftActions({ desk, found }: HeadProps) {
  const [asking, setAsking] = useState(false);
  const unsaved = desk.dirty || found.draft === null;
  if (desk.conflict) return null;
  if (asking) return <AskDiscard desk={desk} onClose={() => setAsking(false)} />;
  return (
    <div className="policy-actions">
      {unsaved && (
        <Button look="primary" busy={desk.busy === 'save'} onClick={() => void desk.save()}>
          {desk.busy === 'save' ? 'Saving…' : 'Save draft'}
        </Button>
      )}
      <Button look="subtle" onClick={() => setAsking(true)}>
        Discard draft…
      </Button>
      {!unsaved && <Publish desk={desk} found={found} />}
    </div>
  );
}

function Publish({ desk, found }: HeadProps) {
  if (!found.mayPublish) return null;
  const errors = (found.draft?.problems ?? []).filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    return (
      <Button onClick={() => document.getElementById('before-title')?.focus()}>
        {count(errors, 'problem stops', 'problems stop')} publishing
      </Button>
    );
  }
  const words = publishWords(found);
  return (
    <Button look="primary" busy={desk.busy === 'publish'} onClick={() => void desk.publish()}>
      {desk.busy === 'publish' ? (words.startsWith('Propose') ? 'Proposing…' : 'Publishing…') : words}
    </Button>
  );
}

function AskDiscard({ desk, onClose }: { readonly desk: Desk; readonly onClose: () => void }) {
  return (
    <div className="policy-actions" role="group" aria-label="Discard the draft">
      <span>What is drafted is lost for everybody.</span>
      <Button look="danger" busy={desk.busy === 'discard'} onClick={() => void desk.discard().then(onClose)}>
        {desk.busy === 'discard' ? 'Discarding…' : 'Discard draft'}
      </Button>
      <Button look="subtle" onClick={onClose}>
        Keep it
      </Button>
    </div>
  );
}
