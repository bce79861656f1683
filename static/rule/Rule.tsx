import '../kit/item.css';
import './rule.css';
import { useEffect, useRef, useState } from 'react';
import type { ResponseOf } from '../../src/contract/operations/index';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { FINAL } from '../kit/outcome';
import { configureWith } from '../kit/rule';
import type { Rule as Setting } from '../kit/ruleContext';
import { Skeleton } from '../kit/Skeleton';
import { visible } from '../kit/text';
import { AddGates } from './AddGates';
import { ProjectRule } from './ProjectRule';
import { useRulePreview, type RulePreview } from './useRulePreview';

interface RuleProps {
  readonly setting: Setting;
  /** The page that only shows how the rule is configured. */
  readonly readOnly?: boolean;
}

/**
 * The rule on one transition: what the policy asks of it in each project that uses the workflow, the gates that are
 * added here, and what Jira will say. Gates can only be added: the policy decides.
 */
export function Rule({ setting, readOnly = false }: RuleProps) {
  const [adds, setAdds] = useState(setting.gates);
  const latest = useRef(adds);
  latest.current = adds;
  useEffect(() => {
    if (!readOnly) void configureWith(() => latest.current);
  }, [readOnly]);
  const { outcome, reload } = useRulePreview(setting, adds);
  const toggle = (gate: string): void =>
    setAdds((before) =>
      before.includes(gate) ? before.filter((one) => one !== gate) : [...before, gate].sort(),
    );
  return (
    <main className="rule" aria-label="CareGate compliance gate">
      {setting.unreadable && (
        <Message tone="warning" title="What is saved for this rule cannot be read">
          The transition stays blocked. {readOnly ? 'Editing and updating' : 'Updating'} the rule replaces
          what is saved.
        </Message>
      )}
      <Asked {...{ outcome, reload, adds, readOnly }} saved={setting.gates} onToggle={toggle} />
    </main>
  );
}

interface AskedProps extends RulePreview {
  readonly adds: readonly string[];
  readonly saved: readonly string[];
  readonly readOnly: boolean;
  readonly onToggle: (gate: string) => void;
}

function Asked({ outcome, reload, ...gates }: AskedProps) {
  if (outcome === undefined) return <Skeleton title="Reading what the policies ask here" />;
  if (!outcome.ok) {
    const { code, title, message } = outcome.refusal;
    const again = FINAL.has(code) ? undefined : (
      <Button look="link" onClick={() => void reload()}>
        Try again
      </Button>
    );
    return (
      <Message tone="danger" title={title} actions={again}>
        {message}
      </Message>
    );
  }
  const { status, projects } = outcome.value;
  return (
    <>
      <p>
        {status === null
          ? 'Every gate that guards the status of this transition must have passed.'
          : `Every gate that guards ${visible(status)} must have passed. The policy of each project says which.`}
      </p>
      <AddGates preview={outcome.value} {...gates} />
      {projects.map((project) => (
        <ProjectRule key={project.id} project={project} adds={gates.adds} titleOf={titlesIn(outcome.value)} />
      ))}
      <Others preview={outcome.value} />
    </>
  );
}

/** A gate that no policy has is called by its id. */
const titlesIn =
  ({ projects }: ResponseOf<'rule.preview'>) =>
  (gate: string): string =>
    projects.flatMap(({ gates }) => gates).find(({ id }) => id === gate)?.title ?? gate;

function Others({
  preview,
}: {
  readonly preview: { readonly projects: readonly object[]; readonly hidden: number };
}) {
  const { projects, hidden } = preview;
  if (hidden > 0) {
    const many = hidden === 1 ? '1 more project uses' : `${hidden} more projects use`;
    return (
      <p className="subtle">
        {many} this workflow. You do not administer {hidden === 1 ? 'it' : 'them'}.
      </p>
    );
  }
  if (projects.length > 0) return null;
  return <p className="subtle">No project uses this workflow yet. The rule holds as soon as one does.</p>;
}
