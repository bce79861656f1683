import { useState } from 'react';
import type { Rule, WorkflowTransition } from '../../api/workflows';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import { moveRule, removeRule, rulesOf, setOperation } from './edit';
import type { RuleKind } from './edit';
import { useEditor } from './editor';
import { RuleDialog } from './ruleDialog';
import { appSummary, kindOfRule, moduleKeyOf, ruleTitle, systemSummary } from './words';

interface Props {
  transition: WorkflowTransition;
  kind: RuleKind;
  title: string;
  hint: string;
}

/** The rules of one kind on a transition, in their order. */
export function RuleList({ transition, kind, title, hint }: Props) {
  const rules = rulesOf(transition, kind);
  return (
    <section className="rule-list">
      <h5>
        {title} <span className="small subtle">{hint}</span>
      </h5>
      {kind === 'condition' && rules.length > 1 && <Operation transition={transition} />}
      {rules.length === 0 ? (
        <p className="small subtle">None</p>
      ) : (
        <ol>
          {rules.map((rule, at) => (
            <RuleRow
              key={rule.id ?? at}
              {...{ rule, transition, kind }}
              first={at === 0}
              last={at === rules.length - 1}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Operation({ transition }: { transition: WorkflowTransition }) {
  const { save } = useEditor();
  return (
    <label className="transition-screen">
      Holds when
      <select
        value={transition.conditions?.operation ?? 'ALL'}
        onChange={(event) => {
          const operation = event.target.value === 'ANY' ? 'ANY' : 'ALL';
          void save((workflow) => setOperation(workflow, transition.id, operation), 'Conditions changed');
        }}
      >
        <option value="ALL">all of them hold</option>
        <option value="ANY">any of them holds</option>
      </select>
    </label>
  );
}

interface RowProps {
  rule: Rule;
  transition: WorkflowTransition;
  kind: RuleKind;
  first: boolean;
  last: boolean;
}

function useWords(rule: Rule): { title: string; summary: string } {
  const { available, names } = useEditor();
  const { modules } = useSite();
  const key = moduleKeyOf(rule);
  const title = ruleTitle(rule, available);
  if (key === undefined) return { title, summary: systemSummary(rule, names) };
  const module = modules.rules.find((one) => one.key === key);
  const description = kindOfRule(rule, available)?.description ?? 'The app of this rule is not installed.';
  return { title, summary: appSummary(rule, module, description) };
}

function RuleRow({ rule, transition, kind, first, last }: RowProps) {
  const { save } = useEditor();
  const { title, summary } = useWords(rule);
  const [page, setPage] = useState<'edit' | 'view'>();
  const place = { transitionId: transition.id, kind };
  const id = rule.id ?? '';
  const move = (by: 1 | -1): void => void save((one) => moveRule(one, place, id, by), 'Rules reordered');
  return (
    <li className="rule-row">
      <div className="rule-words">
        <b>{title}</b>
        {rule.parameters['disabled'] === 'true' && <span className="small subtle"> (disabled)</span>}
        <p className="small subtle">{summary}</p>
      </div>
      <div className="rule-actions">
        <Button
          compact
          look="subtle"
          disabled={first}
          aria-label={`Move ${title} up`}
          onClick={() => move(-1)}
        >
          ↑
        </Button>
        <Button
          compact
          look="subtle"
          disabled={last}
          aria-label={`Move ${title} down`}
          onClick={() => move(1)}
        >
          ↓
        </Button>
        <RulePages rule={rule} title={title} onOpen={setPage} />
        <Button
          compact
          look="subtle"
          aria-label={`Remove ${title}`}
          onClick={() => void save((one) => removeRule(one, place, id), `${title} removed`)}
        >
          Remove
        </Button>
      </div>
      {page && <RuleDialog {...{ rule, transition, kind, page }} onClose={() => setPage(undefined)} />}
    </li>
  );
}

/** The pages that a rule has: Jira's own always a form to edit, the app's what the manifest says. */
function RulePages(props: { rule: Rule; title: string; onOpen: (page: 'edit' | 'view') => void }) {
  const { modules } = useSite();
  const key = moduleKeyOf(props.rule);
  const module = modules.rules.find((one) => one.key === key);
  return (
    <>
      {module?.view && (
        <Button compact look="subtle" aria-label={`View ${props.title}`} onClick={() => props.onOpen('view')}>
          View
        </Button>
      )}
      {(key === undefined || module?.edit) && (
        <Button compact look="subtle" aria-label={`Edit ${props.title}`} onClick={() => props.onOpen('edit')}>
          Edit
        </Button>
      )}
    </>
  );
}
