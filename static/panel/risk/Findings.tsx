import type { FindingView } from '../../../src/contract/riskView';
import { Icon } from '../../kit/Icon';
import { visible } from '../../kit/text';

/** What does not fit together, plainly. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="risk-findings" aria-label="What does not fit together">
      {findings.map(({ code, severity, sentence }) => (
        <li key={`${code} ${sentence}`} className={`risk-finding risk-${severity}`}>
          <Icon
            name={severity === 'error' ? 'error' : 'warning'}
            tone={severity === 'error' ? 'danger' : 'warning'}
          />
          <span>{visible(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}
