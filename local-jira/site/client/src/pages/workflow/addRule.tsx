import { useState } from 'react';
import type { FormEvent } from 'react';
import type { AvailableRule, Rule, WorkflowTransition } from '../../api/workflows';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { useSite } from '../../site';
import type { RuleKind } from './edit';
import { addRule } from './edit';
import { useEditor } from './editor';
import { RuleDialog } from './ruleDialog';
import { moduleKeyOf } from './words';

const KINDS: [type: string, kind: RuleKind, title: string][] = [
  ['Condition', 'condition', 'Restrict a transition'],
  ['Validator', 'validator', 'Validate details'],
];

/** A rule as it is before it is configured. */
function blank({ ruleKey, id }: AvailableRule): Rule {
  return { ruleKey, parameters: id === undefined ? {} : { key: id, config: '' } };
}

/** Chooses a rule, then configures it on its page. Rules of the app without such a page are added at once. */
export function AddRule({ transition, onClose }: { transition: WorkflowTransition; onClose: () => void }) {
  const { available, save } = useEditor();
  const { modules } = useSite();
  const [chosen, setChosen] = useState<AvailableRule>();
  const [configuring, setConfiguring] = useState(false);
  const [error, setError] = useState('');
  const kind: RuleKind = chosen?.ruleType === 'Condition' ? 'condition' : 'validator';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!chosen) {
      setError('Choose a rule.');
      return;
    }
    const key = moduleKeyOf(blank(chosen));
    const page = modules.rules.find((one) => one.key === key)?.create;
    if (key === undefined || page !== undefined) {
      setConfiguring(true);
      return;
    }
    const place = { transitionId: transition.id, kind };
    const refused = await save((one) => addRule(one, place, blank(chosen)), `${chosen.name} added`);
    if (refused === undefined) onClose();
    else setError(refused);
  };
  if (chosen && configuring)
    return <RuleDialog rule={blank(chosen)} {...{ transition, kind }} page="create" onClose={onClose} />;
  return (
    <Dialog label={`Add rule to ${transition.name}`} className="dialog-form" onDismiss={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h1>Add rule</h1>
        {error && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        {KINDS.map(([type, name, title]) => (
          <fieldset key={name} className="rule-choices">
            <legend>{title}</legend>
            {available
              .filter(({ ruleType }) => ruleType === type)
              .map((rule) => (
                <label key={rule.id ?? rule.ruleKey} className="rule-choice">
                  <input
                    type="radio"
                    name="rule"
                    checked={chosen === rule}
                    onChange={() => setChosen(rule)}
                  />
                  <span>
                    <b>{rule.name}</b>
                    <span className="small subtle">{rule.description}</span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
        <div className="form-foot">
          <Button look="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Select
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
