import '../kit/item.css';
import './rule.css';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button';
import { Message } from '../kit/Message';
import { configureWith, type Rule as Setting } from '../kit/rule';
import { Skeleton } from '../kit/Skeleton';
import { AddGates } from './AddGates';
import { ProjectRule } from './ProjectRule';
import { useRulePreview } from './useRulePreview';

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
    <main className="rule panel" aria-label="CareGate compliance gate">
      {outcome === undefined && <Skeleton title="Reading what the policies ask here" />}
      {outcome?.ok === false && (
        <Message
          tone="danger"
          title={outcome.refusal.title}
          actions={
            <Button look="link" onClick={() => void reload()}>
              Try again
            </Button>
          }
        >
          {outcome.refusal.message}
        </Message>
      )}
      {outcome?.ok === true && (
        <>
          <p className="rule-lead">
            {outcome.value.status === null
              ? 'Every gate that guards the status of this transition must have passed.'
              : `Every gate that guards ${outcome.value.status} must have passed. The policy of each project says which.`}
          </p>
          <AddGates preview={outcome.value} adds={adds} readOnly={readOnly} onToggle={toggle} />
          {outcome.value.projects.map((project) => (
            <ProjectRule key={project.id} project={project} adds={adds} />
          ))}
          <Others preview={outcome.value} />
        </>
      )}
    </main>
  );
}

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
