import './sprintLines.css';
import type { SprintLine } from '../../src/contract/sprintLine';
import { Icon } from '../kit/Icon';
import { sprintLineWords } from './sprintLineWords';

/** How far the open sprints of the issue are, each in a line. */
export function SprintLines({ sprints }: { readonly sprints: readonly SprintLine[] | undefined }) {
  if (sprints === undefined || sprints.length === 0) return null;
  return (
    <section className="block sprint-lines" aria-label="Sprints">
      {sprints.map((line) => (
        <p key={line.id}>
          <Icon name={line.validated ? 'success' : 'clock'} tone={line.validated ? 'success' : 'subtle'} />{' '}
          {sprintLineWords(line)}
        </p>
      ))}
    </section>
  );
}
