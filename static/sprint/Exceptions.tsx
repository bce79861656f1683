import type { SprintView } from '../../src/contract/sprintView';
import { Icon } from '../kit/Icon';
import { IssueLink } from '../kit/IssueLink';
import { count, visible } from '../kit/text';
import {
  alike,
  asSentence,
  exceptionCount,
  exceptionsOf,
  placesOf,
  type Alike,
  type Exceptions as Found,
} from './exceptions';

/** What is not asked, and what was set aside, each with who decided and why. */
export function Exceptions({ view }: { readonly view: SprintView }) {
  const found = exceptionsOf(view);
  return (
    <section className="sprint-section" aria-labelledby="sprint-exceptions">
      <h3 id="sprint-exceptions">
        Exceptions <span className="subtle">{exceptionCount(found)}</span>
      </h3>
      {exceptionCount(found) === 0 && <p className="subtle">Nothing is set aside.</p>}
      <ul className="sprint-list">
        <Irrelevant {...found} policy={view.policy} />
        {alike(found.items).map((one) => (
          <Item key={one.key} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Irrelevant({ irrelevant, policy }: Pick<Found, 'irrelevant'> & Pick<SprintView, 'policy'>) {
  if (irrelevant.length === 0) return null;
  return (
    <li>
      <Icon name="minusSquare" />
      <p>
        <b>{count(irrelevant.length, 'issue')} not relevant</b>:{' '}
        {irrelevant.map(({ issue }, index) => (
          <span key={issue.id}>
            {index > 0 && ', '}
            <IssueLink issueKey={issue.key} title={visible(issue.summary)} />
          </span>
        ))}
        . The gate is not for {irrelevant.length === 1 ? 'it' : 'them'}, decided by policy {policy.version}.
      </p>
    </li>
  );
}

function Item({ one }: { readonly one: Alike }) {
  const { all, item, answer, reason } = one;
  return (
    <li>
      <Icon name="minusSquare" />
      <p>
        <b>{all.length === 1 ? answer : `${answer}, ${String(all.length)} times`}</b>:{' '}
        {asSentence(visible(item))} {reason === null ? 'The reason was erased.' : `“${visible(reason)}”`}{' '}
        <span className="subtle">{placesOf(one)}</span>
      </p>
    </li>
  );
}
