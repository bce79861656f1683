import type { RulePreviewProject } from '../../src/contract/operations/rulePreview';
import { Icon } from '../kit/Icon';

interface ProjectRuleProps {
  readonly project: RulePreviewProject;
  readonly adds: readonly string[];
}

/** What the rule means in one project: the gates that apply, and the words of a refusal. */
export function ProjectRule({ project, adds }: ProjectRuleProps) {
  const { guarding, gates, version } = project;
  const added = gates.filter(({ id }) => adds.includes(id) && !guarding.some((gate) => gate.id === id));
  const asked = [...guarding, ...added];
  const heading = `rule-${project.id}`;
  return (
    <section className="rule-section" aria-labelledby={heading}>
      <h2 id={heading}>
        {project.name} <span className="subtle">{project.key}</span>
      </h2>
      {version === null && (
        <p className="rule-line">
          <Icon name="warning" tone="warning" />
          <span>
            No policy is in force. The transition stays blocked until one is adopted under Project settings,
            Compliance.
          </span>
        </p>
      )}
      {version !== null && asked.length === 0 && (
        <p className="rule-line">
          <Icon name="information" tone="subtle" />
          <span>No gate of policy {version} guards this status. The transition is open.</span>
        </p>
      )}
      {asked.length > 0 && (
        <ul className="rule-gates">
          {asked.map(({ id, title, asks }) => (
            <li key={id}>
              <b>{title}</b>
              {!guarding.some((gate) => gate.id === id) && <span className="subtle"> (added here)</span>}
              <ul>
                {asks.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>What Jira says when nothing is recorded yet</summary>
        <p className="rule-explanation">{project.explanation}</p>
      </details>
    </section>
  );
}
