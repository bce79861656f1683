import { visible } from '../../kit/text';
import type { GateWords } from '../words/sentences';

interface WordsCardProps {
  readonly title: string;
  readonly words: GateWords;
}

/** A part of a policy as a sentence that one can read to an auditor. */
export function WordsCard({ title, words: { lead, asks, foot } }: WordsCardProps) {
  return (
    <article className="gate-card" aria-label={visible(title)}>
      <div className="gate-head">
        <h3>{visible(title)}</h3>
      </div>
      <div className="gate-body">
        <p className="gate-lead">{lead}</p>
        <ol className="gate-rows gate-rows-read">
          {asks.map((sentence) => (
            <li key={sentence}>
              <p>{sentence}</p>
            </li>
          ))}
        </ol>
        {asks.length === 0 && <p>Nothing yet.</p>}
        <p className="subtle">{foot.join(' ')}</p>
      </div>
    </article>
  );
}
