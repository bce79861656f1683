import type { IssueView } from '../../src/contract/view';
import { ChangeTitle, Diff } from '../kit/Diff';
import { Icon } from '../kit/Icon';
import { When } from '../kit/When';

/** For somebody who signed before and is asked again: what changed since, before anything else. */
export function ChangedForYou({ view }: { readonly view: IssueView }) {
  const step = view.nextStep;
  if (step.kind !== 'sign') return null;
  const gate = view.gates.find((one) => one.id === step.gate);
  const slot = gate?.slots.find((one) => one.role === step.role);
  const mine = slot?.given.filter((one) => one.signer.accountId === view.viewer.accountId).at(-1);
  const changes = gate?.changes.filter((change) => change.from !== null || change.to !== null) ?? [];
  if (mine === undefined || changes.length === 0) return null;
  return (
    <section className="block changed" aria-label="What changed since you signed">
      {changes.map((change) => (
        <div className="changed-part" key={change.part}>
          <Icon name="warning" tone="warning" />
          <div>
            <p className="changed-title">
              <ChangeTitle change={change} />
            </p>
            <Diff change={change} />
          </div>
        </div>
      ))}
      <p className="changed-foot">
        Compared with what you signed on <When at={mine.at} />.
      </p>
    </section>
  );
}
