import { lazy, Suspense, useState } from 'react';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { nameOf } from '../kit/people';
import { Skeleton } from '../kit/Skeleton';
import { visible } from '../kit/text';
import type { Desk } from './useDesk';
import type { Found } from './types';
import { PolicyText } from './view/PolicyText';

const Adopt = lazy(async () => ({ default: (await import('./view/Adopt')).Adopt }));
const Editor = lazy(async () => ({ default: (await import('./edit/Editor')).Editor }));
const ProposalView = lazy(async () => ({ default: (await import('./view/ProposalView')).ProposalView }));

interface PolicyTabProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly viewer: string | undefined;
  readonly gaps: number | undefined;
  readonly onCoverage: () => void;
}

/** What waits for a second person, then the draft, or what is in force. */
export function PolicyTab({ desk, found, viewer, gaps, onCoverage }: PolicyTabProps) {
  const { proposal } = found;
  return (
    <Suspense fallback={<Skeleton title="Reading the policy" />}>
      {proposal !== null && <ProposalView {...{ desk, found, proposal, viewer }} />}
      {found.mayEdit && desk.draft !== undefined ? (
        <Drafted {...{ desk, found, gaps, onCoverage }} draft={desk.draft} />
      ) : (
        <InForce desk={desk} found={found} />
      )}
    </Suspense>
  );
}

function InForce({ desk, found }: Pick<PolicyTabProps, 'desk' | 'found'>) {
  if (found.policy === null && found.proposal === null) {
    return found.mayEdit ? (
      <Adopt desk={desk} found={found} />
    ) : (
      <p>You can read this but not change it. A project admin can adopt a policy here.</p>
    );
  }
  return (
    <>
      {found.policy !== null && <PolicyText found={found} policy={found.policy} />}
      {!found.mayEdit && (
        <p className="policy-note">
          You can read this but not change it. A project admin can edit it as a draft.
          {found.draft !== null && ` ${visible(nameOf(found.draft.by))} is working on the next version.`}
        </p>
      )}
    </>
  );
}

type DraftedProps = Omit<PolicyTabProps, 'viewer'> & { readonly draft: NonNullable<Desk['draft']> };

/** The draft, with a look at what is in force beside it, and a word when that is newer than the draft. */
function Drafted({ desk, found, draft, gaps, onCoverage }: DraftedProps) {
  const [inForce, setInForce] = useState(false);
  const { policy } = found;
  const old = policy !== null && desk.basedOn < policy.version && !desk.conflict;
  return (
    <>
      {policy !== null && (
        <div className="policy-switch" role="group" aria-label="Show">
          <Button compact pressed={!inForce} onClick={() => setInForce(false)}>
            Draft
          </Button>
          <Button compact pressed={inForce} onClick={() => setInForce(true)}>
            Version {policy.version}, in force
          </Button>
        </div>
      )}
      {old && <Rebase desk={desk} version={policy.version} />}
      {inForce && policy !== null ? (
        <PolicyText found={found} policy={policy} />
      ) : (
        <Editor {...{ desk, found, draft, gaps, onCoverage }} />
      )}
    </>
  );
}

function Rebase({ desk, version }: { readonly desk: Desk; readonly version: number }) {
  return (
    <Message
      tone="warning"
      title={`Version ${version} was published after this draft was begun`}
      actions={
        <Button busy={desk.busy === 'save'} onClick={() => void desk.rebase()}>
          {desk.busy === 'save' ? 'Saving…' : `Rebase the draft on version ${version}`}
        </Button>
      }
    >
      It was begun on {desk.basedOn === 0 ? 'no policy' : `version ${desk.basedOn}`}. The marks show how it
      differs from version {version}; rebasing keeps what it says.
    </Message>
  );
}
