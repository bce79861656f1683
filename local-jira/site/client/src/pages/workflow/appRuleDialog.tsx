import { useMemo, useState } from 'react';
import type { RuleModule } from '../../api/modules';
import type { Rule, WorkflowTransition } from '../../api/workflows';
import { AppFrame } from '../../forge/appFrame';
import type { Place } from '../../forge/place';
import { useAppHost } from '../../forge/useAppHost';
import { useRuleConfiguration } from '../../forge/workflowRule';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { useEditor } from './editor';

interface Props {
  module: RuleModule;
  url: string;
  title: string;
  page: 'create' | 'edit' | 'view';
  rule: Rule;
  transition: WorkflowTransition;
  /** Resolves to Jira's words when the configuration was not saved. */
  onSave: (parameters: Record<string, string>) => Promise<string | undefined>;
  onClose: () => void;
}

/** The first status stands for all: the context has room for one. */
function placeOf(workflowId: string, transition: WorkflowTransition, rule: Rule): NonNullable<Place['rule']> {
  const from = transition.links[0]?.fromStatusReference ?? '';
  const { config } = rule.parameters;
  return {
    workflowId,
    transition: { id: transition.id, from, to: transition.toStatusReference },
    ...(config === undefined || config === '' ? {} : { configuration: config }),
  };
}

/** The app's own page for a rule in a dialog, with Jira's buttons below it. */
export function AppRuleDialog({ module, url, title, page, rule, transition, onSave, onClose }: Props) {
  const { workflow, projectKey } = useEditor();
  const { commands, read } = useRuleConfiguration();
  const [error, setError] = useState('');
  const place = useMemo(
    () => ({
      rule: placeOf(workflow.id, transition, rule),
      ...(projectKey === undefined ? {} : { projectKey }),
    }),
    [workflow.id, transition, rule, projectKey],
  );
  const { host, dialogs } = useAppHost({ key: module.key, title, url }, place, { commands });
  const save = async (): Promise<void> => {
    try {
      const config = await read(rule.parameters['config'] ?? '');
      if (config === undefined) return;
      setError((await onSave({ ...rule.parameters, config })) ?? '');
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  return (
    <Dialog label={title} className="dialog-form dialog-rule" onDismiss={onClose}>
      <h1>{title}</h1>
      {error && (
        <p className="form-error" role="alert">
          {error}
        </p>
      )}
      <AppFrame title={title} url={url} host={host} />
      <div className="form-foot">
        <Button look="subtle" onClick={onClose}>
          {page === 'view' ? 'Close' : 'Cancel'}
        </Button>
        {page !== 'view' && (
          <Button look="primary" onClick={() => void save()}>
            {page === 'create' ? 'Add' : 'Save'}
          </Button>
        )}
      </div>
      {dialogs}
    </Dialog>
  );
}
