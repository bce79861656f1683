import type { ReactNode } from 'react';
import type { RulePreviewProject } from '../../src/contract/operations/rulePreview';
import { Icon } from '../kit/Icon';
import { either, visible } from '../kit/text';

interface ProjectRuleProps {
  readonly project: RulePreviewProject;
  readonly adds: readonly string[];
  /** What a gate is called in any of the projects. */
  readonly titleOf: (gate: string) => string;
}

/** What the rule means in one project: the gates that apply, and the words of a refusal. */
export function ProjectRule({ project, adds, titleOf }: ProjectRuleProps) {
  const { guarding, gates } = project;
  const added = gates.filter(({ id }) => adds.includes(id) && !guarding.some((gate) => gate.id === id));
  const heading = `rule-${project.id}`;
  return (
    <section className="rule-section" aria-labelledby={heading}>
      <h2 id={heading}>
        {visible(project.name)} <span className="subtle">{project.key}</span>
      </h2>
      <Standing {...{ project, adds, titleOf }} open={guarding.length + added.length === 0} />
      {guarding.length + added.length > 0 && (
        <ul className="rule-gates">
          {[...guarding, ...added].map(({ id, title, asks }) => (
            <li key={id}>
              <b>{visible(title)}</b>
              {added.some((gate) => gate.id === id) && <span className="subtle"> (added here)</span>}
              <ul className="rule-list">
                {asks.map((line, index) => (
                  <li key={index}>{visible(line)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>What Jira says when nothing is recorded yet</summary>
        <p className="rule-explanation">{visible(project.explanation)}</p>
      </details>
    </section>
  );
}

/** Why the transition is open to everybody, or blocked whatever is recorded. */
function Standing({ project, adds, titleOf, open }: ProjectRuleProps & { readonly open: boolean }) {
  const { version, gates } = project;
  if (version === null) {
    return (
      <Line blocks>
        No policy is in force. The transition stays blocked until one is adopted under Project settings,
        Compliance.
      </Line>
    );
  }
  const missing = adds.filter((id) => gates.every((gate) => gate.id !== id));
  if (missing.length > 0) {
    const names = either(
      missing.map((id) => `“${visible(titleOf(id))}”`),
      'or',
    );
    return (
      <Line blocks>
        Policy {version} has no gate {names}, which {missing.length === 1 ? 'is' : 'are'} added here. The
        transition stays blocked.
      </Line>
    );
  }
  return open ? <Line>No gate of policy {version} guards this status. The transition is open.</Line> : null;
}

function Line({ blocks = false, children }: { readonly blocks?: boolean; readonly children: ReactNode }) {
  return (
    <p className="rule-line">
      <Icon name={blocks ? 'warning' : 'information'} tone={blocks ? 'warning' : 'subtle'} />
      <span>{children}</span>
    </p>
  );
}
