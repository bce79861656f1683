import { visible } from '../../kit/text';
import type { Gate } from '../types';
import type { Names } from '../words/names';
import { gateWords } from '../words/sentences';

interface GateTextProps {
  readonly gate: Gate;
  readonly names: Names;
  readonly titleOf: (gate: string) => string;
}

/** A gate as a sentence that one can read to an auditor. */
export function GateText({ gate, names, titleOf }: GateTextProps) {
  const { lead, asks, foot } = gateWords(gate, names, titleOf);
  return (
    <article className="gate-card" aria-label={visible(gate.title)}>
      <div className="gate-head">
        <h3>{visible(gate.title)}</h3>
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
