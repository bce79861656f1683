import { Icon } from '../../../kit/Icon';
import type { Problem } from './problems';

/** What is wrong with a part as a whole, below its name. An error and a warning differ in word and shape. */
export function ProblemLines({
  problems,
  id,
}: {
  readonly problems: readonly Problem[];
  readonly id?: string;
}) {
  if (problems.length === 0) return null;
  return (
    <ul className="problem-lines" id={id}>
      {problems.map(({ severity, path, message }) => (
        <li key={`${path} ${message}`} className={severity === 'error' ? 'field-error' : 'problem-warning'}>
          <Icon
            name={severity === 'error' ? 'warning' : 'information'}
            tone={severity === 'error' ? 'danger' : 'subtle'}
            small
          />
          <span>
            {severity === 'warning' && 'Warning: '}
            {message}.
          </span>
        </li>
      ))}
    </ul>
  );
}
