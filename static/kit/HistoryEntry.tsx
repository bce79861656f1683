import { useState } from 'react';
import type { AuditLine } from '../../src/contract/operations/auditList';
import { CopyHash } from './CopyHash';
import { bothTimes, clock, utcPart } from './dates';
import { useZone } from './host';
import { Icon, type IconName, type IconTone } from './Icon';
import { visible } from './text';

const MARKS: Readonly<Record<AuditLine['event']['type'], readonly [IconName, IconTone]>> = {
  'checklist-answered': ['checkCircle', 'success'],
  'signoff-given': ['pen', 'success'],
  'signoff-revoked': ['undo', 'subtle'],
  'assignee-recorded': ['person', 'subtle'],
  'gate-passed': ['success', 'success'],
  'gate-drifted': ['warning', 'warning'],
  'gate-bypassed': ['error', 'danger'],
  'transition-refused': ['error', 'danger'],
  'policy-published': ['shield', 'success'],
  'policy-proposed': ['clock', 'subtle'],
  'policy-declined': ['crossCircle', 'danger'],
  'site-changed': ['edit', 'subtle'],
  'template-published': ['book', 'success'],
  'template-retired': ['minusSquare', 'subtle'],
  'risk-method-published': ['book', 'success'],
  'risk-method-retired': ['minusSquare', 'subtle'],
  'hazard-saved': ['edit', 'subtle'],
  'hazard-removed': ['minusSquare', 'subtle'],
  'no-hazards-declared': ['checkCircle', 'subtle'],
  'risk-accepted': ['pen', 'warning'],
  'risk-level-changed': ['warning', 'warning'],
  'sprint-opened': ['checkCircle', 'subtle'],
  'sprint-baseline-set': ['checkCircle', 'subtle'],
  'sprint-vouched': ['success', 'success'],
  'sprint-reopened': ['undo', 'warning'],
  'sprint-observed': ['clock', 'subtle'],
};

function markOf({ event }: AuditLine): readonly [IconName, IconTone] {
  const rejected = event.type === 'signoff-given' && event.payload.decision === 'rejected';
  return rejected ? ['crossCircle', 'danger'] : MARKS[event.type];
}

/** One entry: a sentence with both times; on demand its texts, the policy in force and its hash. */
export function HistoryEntry({ line }: { readonly line: AuditLine }) {
  const [open, setOpen] = useState(false);
  const zone = useZone();
  const [icon, tone] = markOf(line);
  return (
    <li className="entry">
      <span className="entry-number">{line.seq}</span>
      <Icon name={icon} tone={tone} />
      <div className="entry-words">
        <Sentence line={line} />
        {open && <Details line={line} />}
      </div>
      <time className="entry-time" dateTime={line.at} title={bothTimes(line.at, zone)}>
        {clock(line.at, zone)} ({utcPart(line.at, zone)})
      </time>
      <button
        type="button"
        className="entry-toggle"
        aria-expanded={open}
        aria-label={`Entry ${line.seq}: details`}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'chevronDown' : 'chevronRight'} />
      </button>
    </li>
  );
}

/** The actor's name carries the weight of the sentence. */
function Sentence({ line }: { readonly line: AuditLine }) {
  const text = visible(line.sentence);
  const name = line.actor === null ? '' : visible(line.actor.name);
  if (name === '' || !text.startsWith(name)) return <p>{text}</p>;
  return (
    <p>
      <b>{name}</b>
      {text.slice(name.length)}
    </p>
  );
}

function Details({ line }: { readonly line: AuditLine }) {
  return (
    <dl className="entry-details">
      {line.texts.map(({ label, text }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            {text === null ? (
              <span className="subtle">Erased. Its proof stays in the chain.</span>
            ) : (
              visible(text)
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>In force</dt>
        <dd>{line.policy === 0 ? 'No policy' : `Policy ${line.policy}`}</dd>
      </div>
      <div>
        <dt>Proof</dt>
        <dd>
          <CopyHash hash={line.hash} label={`Hash of entry ${line.seq}`} />
        </dd>
      </div>
    </dl>
  );
}
