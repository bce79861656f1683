import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { FINAL, type Trouble } from '../kit/outcome';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { PublishedBy } from '../settings/PublishedBy';
import type { Found } from '../settings/types';
import { useDesk, type Desk } from '../settings/useDesk';

const Proposal = lazy(async () => ({ default: (await import('./Proposal')).Proposal }));

interface PolicyProps {
  readonly viewer: string | undefined;
  readonly project: string;
  /** The id of the heading above, where the focus goes when the proposal is decided. */
  readonly heading: string;
}

/**
 * Which policy is in force, and the change of it that waits for a second person: somebody who may publish need not be
 * a project admin, and only those see the settings of the project.
 */
export function Policy({ viewer, project, heading }: PolicyProps) {
  const desk = useDesk(`caregate.project-page.${project}`);
  const { found, trouble, news, reload } = desk;
  useFocusWhenDecided(found, heading);
  if (found === undefined) {
    return (
      <p className="policy-line subtle">
        {trouble === undefined ? 'Reading the policy…' : <Unread {...{ trouble, reload }} />}
      </p>
    );
  }
  return (
    <>
      <InForce found={found} />
      {trouble !== undefined && (
        <Message tone="danger" stops title={trouble.title}>
          {trouble.message}
        </Message>
      )}
      {news !== undefined && <Message tone="success" title={news} />}
      {found.proposal !== null && (
        <Suspense fallback={null}>
          <Proposal desk={desk} found={found} proposal={found.proposal} viewer={viewer} />
        </Suspense>
      )}
    </>
  );
}

/** What was decided is no longer there to hold the focus. */
function useFocusWhenDecided(found: Found | undefined, heading: string): void {
  const waited = useRef(false);
  const waits = found !== undefined && found.proposal !== null;
  useEffect(() => {
    if (waited.current && !waits) document.getElementById(heading)?.focus();
    waited.current = waits;
  }, [waits, heading]);
}

function Unread({ trouble, reload }: { readonly trouble: Trouble; readonly reload: Desk['reload'] }) {
  return (
    <>
      The policy could not be read: {trouble.title}.{' '}
      {!FINAL.has(trouble.code) && (
        <Button look="inline" onClick={() => void reload()}>
          Try again
        </Button>
      )}
    </>
  );
}

function InForce({ found: { policy, mayEdit } }: { readonly found: Found }) {
  if (policy === null) {
    return (
      <p className="policy-line subtle">
        <b>No policy yet.</b> Until one is published, nothing is recorded, and a transition that carries the
        CareGate rule stays blocked. {mayEdit ? 'Adopt one' : 'A project admin adopts one'} under Project
        settings, Compliance.
      </p>
    );
  }
  return (
    <p className="policy-line subtle">
      <b>Policy version {policy.version} is in force.</b> {visible(policy.title)}. Published{' '}
      <PublishedBy version={policy.version} />
      <When at={policy.publishedAt} />.
    </p>
  );
}
