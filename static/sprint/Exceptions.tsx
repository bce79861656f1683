import type { SprintView } from '../../src/contract/sprintView';
import { Icon } from '../kit/Icon';
import { IssueLink } from '../kit/IssueLink';
import { nameOf } from '../kit/people';
import { count, visible } from '../kit/text';
import {
  asSentence,
  exceptionCount,
  exceptionsOf,
  type Exceptions as Found,
  type SetAside,
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
        {found.items.map((one) => (
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

function Item({ one: { where, item, answer, reason, by } }: { readonly one: SetAside }) {
  return (
    <li>
      <Icon name="minusSquare" />
      <p>
        <b>{answer}</b> in {visible(where)}: {asSentence(visible(item))}{' '}
        {reason === null ? 'The reason was erased.' : `“${visible(reason)}”`}
        {by !== null && <span className="subtle"> {visible(nameOf(by))}</span>}
      </p>
    </li>
  );
}
