import type { GateView, GivenSignoff } from '../../src/contract/view';
import { Diff } from '../kit/Diff';
import { When } from '../kit/When';

/** Old and new since the viewer's last signature; for a first signature, that it is the first. */
export function ChangedSection({ gate, mine }: { readonly gate: GateView; readonly mine?: GivenSignoff }) {
  if (mine === undefined) {
    return (
      <section className="sign-section">
        <h2>You have not signed this before</h2>
        <p className="subtle">Everything that you sign is listed below.</p>
      </section>
    );
  }
  const changed = gate.fingerprint.parts.filter((part) => part.sinceYours === 'changed');
  const unseen = changed.filter((part) => !gate.changes.some((change) => change.part === part.part));
  return (
    <section className="sign-section">
      <h2>
        {changed.length === 0 && gate.changes.length === 0 ? 'Nothing changed' : 'Changed'} since you signed
        on <When at={mine.at} show="local" />
      </h2>
      {gate.changes.map((change) => (
        <div key={change.part} className="sign-change">
          <p className="small subtle">
            {change.label}
            {change.byName !== undefined && `, by ${change.byName}`}
            {change.at !== undefined && (
              <>
                {' on '}
                <When at={change.at} show="local" />
              </>
            )}
          </p>
          <Diff change={change} />
        </div>
      ))}
      {unseen.length > 0 && (
        <p className="sign-change">{`Also changed: ${unseen.map((part) => part.label).join(', ')}. See the list below.`}</p>
      )}
    </section>
  );
}
