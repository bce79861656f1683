import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { count, visible } from '../../kit/text';
import type { Desk } from '../useDesk';
import type { Found, Problem } from '../types';
import { Differences } from '../view/Differences';
import { around, bySeverity } from './paths';
import { whoConfirms } from './publishing';
import { ProblemIcon } from './Row';

interface AsideProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly gaps: number | undefined;
  readonly onCoverage: () => void;
}

/** What stands in the way of publishing, who must agree, and how the draft differs from what is in force. */
export function Aside({ desk, found, gaps, onCoverage }: AsideProps) {
  const version = found.policy?.version ?? 0;
  const saved = found.draft;
  return (
    <div className="policy-aside">
      <section className="side-card" aria-labelledby="before-title">
        <h2 id="before-title" tabIndex={-1}>
          Before you publish
        </h2>
        {saved === null || desk.dirty ? (
          <p>Save the draft to check it. Problems and differences are shown then.</p>
        ) : (
          <>
            <Problems problems={bySeverity(saved.problems)} />
            <Ways gaps={gaps} onCoverage={onCoverage} />
            <p className="small subtle">{whoConfirms(found)}</p>
          </>
        )}
      </section>
      {saved !== null && !desk.dirty && version > 0 && (
        <section className="side-card" aria-labelledby="changes-title">
          <h2 id="changes-title">Changes from version {version}</h2>
          <Differences differences={saved.differences} />
        </section>
      )}
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) {
    return (
      <p className="side-line">
        <Icon name="success" tone="success" />
        <span>Every status, role and checklist is there, and no requirement contradicts another.</span>
      </p>
    );
  }
  return (
    <ul className="side-lines">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.path} ${problem.message}`} className="side-line">
          <ProblemIcon problem={problem} />
          <span>
            {visible(problem.message)}{' '}
            <Button look="inline" label={`Show: ${problem.message}`} onClick={() => goTo(problem.path)}>
              Show
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Puts the focus on the control that a problem is about, or on the nearest one around it. */
function goTo(path: string): void {
  const target = around(path)
    .flatMap((part) => [part, `${part}.role`, `${part}.atMost`, `${part}.title`])
    .map((id) => document.getElementById(id))
    .find((element) => element !== null);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

function Ways({ gaps, onCoverage }: Pick<AsideProps, 'gaps' | 'onCoverage'>) {
  if (gaps === undefined) return null;
  return (
    <p className="side-line">
      <Icon name={gaps === 0 ? 'success' : 'error'} tone={gaps === 0 ? 'success' : 'danger'} />
      <span>
        {gaps === 0
          ? 'Every transition into a status that is guarded now carries the rule.'
          : `${count(gaps, 'way', 'ways')} round the gates in force: transitions without the rule.`}{' '}
        <Button look="inline" onClick={onCoverage}>
          Show coverage
        </Button>
      </span>
    </p>
  );
}
