import { gateRuleKey } from './moduleKeys';
import { ruleConfiguration, type Rule, type SentTransition } from './workflowSchema';

/**
 * Whether a transition carries the rule, and which gates the rule adds. Jira writes a rule of an app under a
 * `forge:` key, with the full id of the module, the configuration as text, and whether it is switched off.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export function carried({ validators }: SentTransition): { carries: boolean; adds: string[] } {
  const rules = (validators ?? []).filter((rule) => rule !== null).filter(isOurs);
  return { carries: rules.length > 0, adds: [...new Set(rules.flatMap(addedBy))] };
}

const isOurs = ({ ruleKey, parameters }: Rule): boolean =>
  ruleKey.startsWith('forge:') && parameters?.['key'] === gateRuleKey() && parameters['disabled'] !== 'true';

function addedBy({ parameters }: Rule): string[] {
  const { config } = parameters ?? {};
  if (typeof config !== 'string' || config === '') return [];
  try {
    const read = ruleConfiguration.safeParse(JSON.parse(config));
    return read.success ? read.data.gates : [];
  } catch {
    return [];
  }
}
