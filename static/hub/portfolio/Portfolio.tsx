import '../../kit/empty.css';
import './portfolio.css';
import { Ago } from '../../kit/Ago';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { Message } from '../../kit/Message';
import { printPage } from '../../kit/printDialog';
import { Skeleton } from '../../kit/Skeleton';
import { Stopped } from '../../kit/Stopped';
import { visible } from '../../kit/text';
import { When } from '../../kit/When';
import { SelectField } from '../../kit/TextField';
import { ALL, optionsOf } from '../filters';
import { Briefing } from './Briefing';
import { Milestones } from './Milestones';
import { RedFlags } from './RedFlags';
import { TimeLine } from './TimeLine';
import { usePortfolio, type Portfolio as Looked, type View } from './usePortfolio';

/** The portfolio: how far each milestone is, what endangers it, and a briefing from the records. */
export function Portfolio({ viewer }: { readonly viewer: string | undefined }) {
  const portfolio = usePortfolio(viewer ?? '');
  const { view, busy } = portfolio;
  return (
    <section className="portfolio" aria-labelledby="portfolio-title" aria-busy={view === undefined && busy}>
      <Head portfolio={portfolio} />
      {view === undefined ? <Unread portfolio={portfolio} /> : <Read view={view} portfolio={portfolio} />}
    </section>
  );
}

/** Which projects, and the way to paper. */
function Head({ portfolio: { view, project, projects, choose } }: { readonly portfolio: Looked }) {
  const many = projects.length > 1 || project !== undefined;
  return (
    <div className="portfolio-bar">
      <h2 id="portfolio-title">Portfolio</h2>
      {view !== undefined && (
        <p className="portfolio-printed">
          As of <When at={view.checkedAt} />
        </p>
      )}
      {many && (
        <SelectField
          id="portfolio-project"
          label="Projects"
          value={project ?? ALL}
          options={optionsOf(projects, project, {
            all: `All ${projects.length > 1 ? String(projects.length) : ''}`.trim(),
            unnamed: 'The one chosen before',
          })}
          onChange={(value) => choose(value === ALL ? undefined : value)}
        />
      )}
      {view !== undefined && (
        <Button onClick={printPage}>
          <Icon name="printer" /> Print
        </Button>
      )}
    </div>
  );
}

function Unread({ portfolio: { trouble, reload } }: { readonly portfolio: Looked }) {
  if (trouble === undefined) return <Skeleton title="Reading milestones and sign-offs" />;
  return <Stopped trouble={trouble} onAgain={reload} />;
}

function Read({ view, portfolio }: { readonly view: View; readonly portfolio: Looked }) {
  const { headline, explanation, milestones, partial } = view;
  if (view.projects.length === 0)
    return <p className="empty">No project that you may see has a CareGate policy yet.</p>;
  const late = milestones.some(({ forecast }) => forecast.kind === 'late');
  return (
    <>
      <div className={late ? 'headline headline-late' : 'headline'}>
        <p className="headline-main">{visible(headline)}</p>
        <p className="headline-why">{visible(explanation)}</p>
      </div>
      {partial && (
        <Message tone="warning" title="There is more than one look takes in">
          Counted here: the first 20 projects with a policy, the 40 milestones that are due soonest, and the
          riskiest issues of each project. Choose one project to see more of it.
        </Message>
      )}
      <Milestones view={view} />
      <div className="portfolio-two">
        <RedFlags view={view} />
        <TimeLine view={view} />
      </div>
      <Briefing view={view} />
      <Foot portfolio={portfolio} view={view} />
    </>
  );
}

function Foot({
  view,
  portfolio: { busy, reload, trouble },
}: {
  readonly view: View;
  readonly portfolio: Looked;
}) {
  return (
    <footer className="portfolio-foot">
      <p>
        Counted over issues that you may see. Sign-offs to go are those that wait, and at least one for each
        issue that is not past its gates. Refreshed <Ago at={view.checkedAt} />.{' '}
        <Button look="inline" busy={busy} onClick={() => void reload()}>
          Refresh
        </Button>
      </p>
      {trouble !== undefined && (
        <p role="status">
          <Icon name="warning" tone="warning" small /> {trouble.title}: this may be out of date.
        </p>
      )}
    </footer>
  );
}
