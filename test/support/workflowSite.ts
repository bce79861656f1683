import type { Screen, Workflow, WorkflowTransition } from '../../local-jira/jira/entities/workflow';
import type { AppWorkflowRule } from '../../local-jira/jira/hooks';
import type { JiraDeps } from '../../local-jira/jira';
import { appPermission, createSite } from './jiraSite';
import type { Answer, Site } from './jiraSite';

export const TELEHEALTH = 'workflow-telehealth';
export const MONITORING = 'workflow-monitoring';

/** A rule that the app declares. */
export const someRule = (rule: Partial<AppWorkflowRule>): AppWorkflowRule => ({
  kind: 'validator',
  key: 'worded',
  ari: appPermission(rule.key ?? 'worded'),
  name: 'Worded',
  description: 'Looks at words',
  projectTypes: ['company-managed', 'team-managed'],
  ...rule,
});

/** The demo site with one story to do, and a hand on its workflow. */
export interface WorkflowSite extends Site {
  /** Changes a transition of Telehealth Platform behind REST. */
  change(id: string, change: Partial<WorkflowTransition>): void;
  screen(fields: Screen['fields']): void;
  move(who: string, id: string, more?: object): Promise<Answer>;
}

export async function createWorkflowSite(guesses?: JiraDeps['workflowGuesses']): Promise<WorkflowSite> {
  const site = createSite(guesses === undefined ? {} : { workflowGuesses: guesses });
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
  const { core, setup } = site.jira.model;
  return {
    ...site,
    change(id, change) {
      const workflow = core.tables.workflows.get(TELEHEALTH);
      if (!workflow) throw new Error('no workflow');
      const transitions = workflow.transitions.map((one) => (one.id === id ? { ...one, ...change } : one));
      setup.workflow({ ...workflow, transitions } satisfies Workflow);
    },
    screen: (shown) => setup.screen({ id: '10000', name: 'Resolution', description: '', fields: shown }),
    move: (who, id, more = {}) =>
      site.call(who, 'POST', '/issue/TELE-1/transitions', { transition: { id }, ...more }),
  };
}
