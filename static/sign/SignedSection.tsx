import type { ChecklistView, GateView, GivenSignoff, IssueView } from '../../src/contract/view';
import { ANSWER_WORDS } from '../kit/answers';
import { ChipLink } from '../kit/ChipLink';
import { CopyHash } from '../kit/CopyHash';
import { shortDay } from '../kit/dates';
import { linkName } from '../kit/Evidence';
import { useZone } from '../kit/host';
import { Parts } from '../kit/Parts';

interface SignedSectionProps {
  readonly view: IssueView;
  readonly gate: GateView;
  readonly mine?: GivenSignoff;
}

/** What is signed: every part with its state and hash, and every answer behind the parts. */
export function SignedSection({ view, gate, mine }: SignedSectionProps) {
  const zone = useZone();
  const since =
    mine === undefined ? 'Since you signed' : `Since ${shortDay(mine.at, zone, new Date().toISOString())}`;
  return (
    <section className="sign-section">
      <div className="sign-between">
        <h2>What you sign</h2>
        <span className="small subtle">
          Fingerprint of the whole{' '}
          <CopyHash root hash={gate.fingerprint.root} label="Fingerprint of the whole" />
        </span>
      </div>
      <Parts parts={gate.fingerprint.parts} since={since} />
      {view.checklists
        .filter((list) => gate.checklists.includes(list.id))
        .map((list) => (
          <Answers key={list.id} checklist={list} open={mine === undefined} />
        ))}
    </section>
  );
}

/** Every answer behind one checklist, with its evidence. */
export function Answers({ checklist, open }: { readonly checklist: ChecklistView; readonly open: boolean }) {
  return (
    <details className="answers" open={open}>
      <summary>
        {checklist.title} <span className="subtle">v{checklist.version}</span>: {checklist.answered} of{' '}
        {checklist.total} answered
      </summary>
      <ul>
        {checklist.items.map((line) => (
          <li key={line.item.id}>
            <span>{line.item.text}</span>
            <span className="answers-value">
              {ANSWER_WORDS[line.value]}
              {line.outdated && ', before it was changed'}
            </span>
            {line.evidence.map((link) => (
              <ChipLink key={link} url={link} title={link}>
                <span>{linkName(link)}</span>
              </ChipLink>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
