import { searchIssues } from '../../api/jira';
import { Link } from '../../lib/route';
import { useLoad } from '../../lib/useLoad';
import { Lozenge } from '../../parts/lozenge';
import type { LozengeTone } from '../../parts/lozenge';

interface Sample {
  summary: string;
  state: string;
  tone: LozengeTone;
  why: string;
}

/** Issues of the demo that stand for a state each. */
const SAMPLES: Sample[] = [
  {
    summary: 'Discharge summary loses the follow-up date',
    state: 'Waiting',
    tone: 'neutral',
    why: 'Clinically validated; a compliance officer signs next.',
  },
  {
    summary: 'Ask for a refill from the medication list',
    state: 'Stale',
    tone: 'warning',
    why: 'The description changed after the clinician had signed.',
  },
  {
    summary: 'Ask the nurse about differences between lists',
    state: 'Rejected',
    tone: 'danger',
    why: 'The clinician said why not; only a clinical validator can lift it.',
  },
  {
    summary: 'Warn when two loop diuretics are active',
    state: 'Passed',
    tone: 'success',
    why: 'Everybody has signed; it can move to Done.',
  },
];

const JQL = 'project = TELE AND status = "In Review" ORDER BY created ASC';

/** One issue of each state, for somebody who wants to look around. Nothing where the demo is not played. */
export function Samples() {
  const found = useLoad('samples', async () => (await searchIssues(JQL, 50)).issues);
  const rows = SAMPLES.flatMap((sample) => {
    const issue = found.data?.find((one) => one.fields.summary === sample.summary);
    return issue ? [{ sample, key: issue.key }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="samples-title">
      <h2 id="samples-title">Look at one of each</h2>
      <ul className="card samples">
        {rows.map(({ sample, key }) => (
          <li key={key}>
            <Lozenge tone={sample.tone}>{sample.state}</Lozenge>
            <div>
              <Link href={`/browse/${key}`}>
                {key} {sample.summary}
              </Link>
              <p className="small subtle">{sample.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
