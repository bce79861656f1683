import type { ReactNode } from 'react';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { visible } from '../../kit/text';
import type { Problem } from '../types';
import { problemsAt } from './paths';
import { useEditing } from './EditorContext';

interface RowProps {
  /** The parts of the draft that this line shows: problems with them are said below it. */
  readonly parts: readonly string[];
  /** A list of the draft whose elements have lines of their own: problems with the whole of it are said here. */
  readonly whole?: string;
  readonly mark: string | undefined;
  readonly remove?: { readonly label: string; readonly onRemove: () => void };
  readonly children: ReactNode;
}

/** One line of a gate: the sentence, what it was, and what is wrong with it. */
export function Row({ parts, whole, mark, remove, children }: RowProps) {
  const wrong = problemsAt(useEditing().problems, parts, whole);
  return (
    <div className={`gate-row${mark === undefined ? '' : ' gate-row-changed'}`}>
      <div className="gate-row-words">{children}</div>
      {mark !== undefined && <span className="gate-was">{mark}</span>}
      {remove !== undefined && (
        <span className="gate-remove">
          <Button compact look="subtle" label={`Remove ${remove.label}`} onClick={remove.onRemove}>
            Remove
          </Button>
        </span>
      )}
      {wrong.length > 0 && <RowProblems problems={wrong} />}
    </div>
  );
}

function RowProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="gate-problems">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.path} ${problem.message}`}>
          <ProblemIcon problem={problem} />
          <span>{visible(problem.message)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The shape of a problem, with its word for those who do not see it. */
export function ProblemIcon({ problem }: { readonly problem: Problem }) {
  const stops = problem.severity === 'error';
  return (
    <>
      <Icon name={stops ? 'error' : 'warning'} tone={stops ? 'danger' : 'warning'} />
      <span className="sr-only">{stops ? 'Stops publishing:' : 'Warning:'}</span>
    </>
  );
}
