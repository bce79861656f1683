import { useTitle } from '../../lib/useTitle';
import { HomeFoot } from './homeFoot';
import { PersonCards } from './personCards';
import { ProjectTable } from './projectTable';
import { Samples } from './samples';
import { Story } from './story';
import { useStoryIssue } from './useStoryIssue';

/** The first screen: from nothing to a refused transition in under two minutes. */
export function HomePage() {
  const story = useStoryIssue();
  useTitle('Try CareGate');
  return (
    <div className="home">
      <h1>Try CareGate</h1>
      <p className="subtle">
        A Jira on this computer with CareGate installed and a healthcare programme to play with. Nothing
        leaves this computer.
      </p>
      <PersonCards storyKey={story?.key} />
      <Story storyKey={story?.key} />
      <ProjectTable />
      <Samples />
      <HomeFoot />
    </div>
  );
}
