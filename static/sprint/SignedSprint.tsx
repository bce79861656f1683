import type { SprintView } from '../../src/contract/sprintView';
import { CopyHash } from '../kit/CopyHash';
import { Icon } from '../kit/Icon';
import { count, visible } from '../kit/text';
import { Answers } from '../sign/SignedSection';
import { OUTCOMES } from './states';
import { relevantIn } from './words';

/** What a signature on the sprint vouches for: every issue with its gate, and every answer of the sprint's checklists. */
export function SignedSprint({ view, unfolded }: { readonly view: SprintView; readonly unfolded: boolean }) {
  const relevant = relevantIn(view.issues, 'missing');
  return (
    <section className="sprint-section" aria-labelledby="sprint-signed">
      <div className="sprint-between">
        <h3 id="sprint-signed">What you sign</h3>
        <span className="small subtle">
          Fingerprint of the whole <CopyHash root hash={view.fingerprint} label="Fingerprint of the whole" />
        </span>
      </div>
      <details className="answers" open={unfolded || relevant.length <= 20}>
        <summary>
          {count(relevant.length, 'relevant issue')}, with the content and the signatures of each
        </summary>
        <ul>
          {relevant.map(({ issue, outcome }) => (
            <li key={issue.id}>
              <span>
                <span className="key">{issue.key}</span> {visible(issue.summary)}
              </span>
              <span className="answers-value">
                <Icon name={OUTCOMES[outcome].icon} tone={OUTCOMES[outcome].tone} small />{' '}
                {OUTCOMES[outcome].word}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {view.checklists.map((list) => (
        <Answers key={list.id} checklist={list} open={unfolded} />
      ))}
    </section>
  );
}
