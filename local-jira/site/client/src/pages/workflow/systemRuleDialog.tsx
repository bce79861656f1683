import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Rule } from '../../api/workflows';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { useEditor } from './editor';
import type { Names } from './words';
import { listed } from './words';

interface Props {
  rule: Rule;
  title: string;
  onSave: (parameters: Record<string, string>) => Promise<string | undefined>;
  onClose: () => void;
}

type Choice = [parameter: string, names: keyof Names, label: string];

interface Form {
  fixed: Record<string, string>;
  choices: Choice[];
  /** Only one of the choices may be made. */
  single?: boolean;
  texts: [parameter: string, label: string][];
}

const FORMS: Record<string, Form> = {
  'system:restrict-issue-transition': {
    fixed: {},
    choices: [
      ['roleIds', 'role', 'People in these roles'],
      ['groupIds', 'group', 'People in these groups'],
      ['permissionKeys', 'permission', 'People with these permissions'],
    ],
    texts: [],
  },
  'system:check-permission-validator': {
    fixed: {},
    choices: [['permissionKey', 'permission', 'Permission']],
    single: true,
    texts: [],
  },
  'system:validate-field-value': {
    fixed: { ruleType: 'fieldRequired' },
    choices: [['fieldsRequired', 'field', 'Fields that need a value']],
    texts: [['errorMessage', 'Message (Jira has one if you leave it empty)']],
  },
};

/** A form for the rules that Jira brings along. */
export function SystemRuleDialog({ rule, title, onSave, onClose }: Props) {
  const { names } = useEditor();
  const form = FORMS[rule.ruleKey];
  const [parameters, setParameters] = useState(rule.parameters);
  const [error, setError] = useState('');
  const set = (parameter: string, value: string): void =>
    setParameters((old) => ({ ...old, [parameter]: value }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const chosen = form?.choices.some(([parameter]) => listed(parameters[parameter]).length > 0);
    if (!chosen) {
      setError('Choose at least one.');
      return;
    }
    setError((await onSave({ ...parameters, ...form?.fixed })) ?? '');
  };
  return (
    <Dialog label={title} className="dialog-form" onDismiss={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h1>{title}</h1>
        {error && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        {form?.choices.map(([parameter, kind, label]) => (
          <label key={parameter}>
            {label}
            <select
              multiple={!form.single}
              size={form.single ? 1 : 6}
              value={form.single ? (parameters[parameter] ?? '') : listed(parameters[parameter])}
              onChange={(event) =>
                set(parameter, Array.from(event.target.selectedOptions, (one) => one.value).join(','))
              }
            >
              {form.single && <option value="">Choose…</option>}
              {Object.entries(names[kind]).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {form?.texts.map(([parameter, label]) => (
          <label key={parameter}>
            {label}
            <input
              maxLength={255}
              value={parameters[parameter] ?? ''}
              onChange={(event) => set(parameter, event.target.value)}
            />
          </label>
        ))}
        <div className="form-foot">
          <Button look="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            {rule.id ? 'Save' : 'Add'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
