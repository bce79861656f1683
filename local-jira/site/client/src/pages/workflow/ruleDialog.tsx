import type { Rule, WorkflowTransition } from '../../api/workflows';
import { useSite } from '../../site';
import { AppRuleDialog } from './appRuleDialog';
import { addRule, replaceRule } from './edit';
import type { RuleKind } from './edit';
import { useEditor } from './editor';
import { SystemRuleDialog } from './systemRuleDialog';
import { moduleKeyOf, ruleTitle } from './words';

interface Props {
  rule: Rule;
  transition: WorkflowTransition;
  kind: RuleKind;
  page: 'create' | 'edit' | 'view';
  onClose: () => void;
}

/** Configures or shows a rule: on the app's page when it is the app's, else in a form of Jira's. */
export function RuleDialog({ rule, transition, kind, page, onClose }: Props) {
  const { available, save } = useEditor();
  const { modules } = useSite();
  const title = ruleTitle(rule, available);
  const place = { transitionId: transition.id, kind };
  const keep = async (parameters: Record<string, string>): Promise<string | undefined> => {
    const next = { ...rule, parameters };
    const refused =
      page === 'create'
        ? await save((one) => addRule(one, place, next), `${title} added`)
        : await save((one) => replaceRule(one, place, next), `${title} saved`);
    if (refused === undefined) onClose();
    return refused;
  };
  const key = moduleKeyOf(rule);
  const module = modules.rules.find((one) => one.key === key);
  const url = module?.[page];
  if (module && url !== undefined)
    return (
      <AppRuleDialog {...{ module, url, title, page, rule, transition }} onSave={keep} onClose={onClose} />
    );
  return <SystemRuleDialog {...{ rule, title }} onSave={keep} onClose={onClose} />;
}
