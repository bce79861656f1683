import './sprintLines.css';
import type { SprintLine } from '../../src/contract/sprintLine';
import { openSprint } from '../kit/bridge';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { visible } from '../kit/text';
import { projectOf, standingWords } from './sprintLineWords';

interface SprintLinesProps {
  readonly sprints: readonly SprintLine[] | undefined;
  readonly issueKey: string;
}

/** How far the open sprints of the issue are, each in a line that leads to its validation. */
export function SprintLines({ sprints, issueKey }: SprintLinesProps) {
  if (sprints === undefined || sprints.length === 0) return null;
  return (
    <section className="block sprint-lines" aria-label="Sprints">
      {sprints.map((line) => (
        <p key={line.id}>
          <Icon name={line.validated ? 'success' : 'clock'} tone={line.validated ? 'success' : 'subtle'} />{' '}
          <Button look="inline" onClick={() => void openSprint(projectOf(issueKey), line.id)}>
            {visible(line.name)}
          </Button>
          : {standingWords(line)}
        </p>
      ))}
    </section>
  );
}
