import { useId, useState } from 'react';
import type { WorkflowTransition } from '../../api/workflows';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { AddRule } from './addRule';
import { setScreen } from './edit';
import { useEditor } from './editor';
import { RuleList } from './ruleList';
import { ruleCount, wayOf } from './words';

/** One transition; unfolded, its rules. */
export function TransitionCard({ transition }: { transition: WorkflowTransition }) {
  const { statuses } = useEditor();
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li className="card transition-card">
      <h4>
        <button
          type="button"
          className="transition-head"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          <span className="transition-name">{transition.name}</span>
          <span className="small subtle">{wayOf(transition, statuses)}</span>
          <span className="small subtle transition-count">{ruleCount(transition)}</span>
        </button>
      </h4>
      <div id={body} hidden={!open} className="transition-body">
        {open && <Body transition={transition} />}
      </div>
    </li>
  );
}

function Body({ transition }: { transition: WorkflowTransition }) {
  const [adding, setAdding] = useState(false);
  if (transition.type === 'INITIAL')
    return <p className="subtle">Issues are created by it. It has no rules.</p>;
  return (
    <>
      <RuleList transition={transition} kind="condition" title="Conditions" hint="Who sees the transition" />
      <RuleList
        transition={transition}
        kind="validator"
        title="Validators"
        hint="What must be right when it is made"
      />
      <ScreenChoice transition={transition} />
      <Button icon="add" onClick={() => setAdding(true)}>
        Add rule<span className="visually-hidden"> to {transition.name}</span>
      </Button>
      {adding && <AddRule transition={transition} onClose={() => setAdding(false)} />}
    </>
  );
}

function ScreenChoice({ transition }: { transition: WorkflowTransition }) {
  const { screens, save } = useEditor();
  if (screens.length === 0) return null;
  return (
    <label className="transition-screen">
      Screen
      <select
        value={transition.transitionScreen?.parameters['screenId'] ?? ''}
        onChange={(event) => {
          const { value } = event.target;
          void save(
            (workflow) => setScreen(workflow, transition.id, value),
            `Screen of ${transition.name} changed`,
          );
        }}
      >
        <option value="">None</option>
        {screens.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
