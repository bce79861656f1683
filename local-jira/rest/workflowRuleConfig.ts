import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { AppRule, Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { badRequest, forbidden, notFound } from '../jira/errors';
import { updateRules } from '../jira/workflows/configure';
import type { RuleChange } from '../jira/workflows/configure';
import { conditionsIn, isAppRule } from '../jira/workflows/rules';
import { valuesOf } from '../jira/tables';
import type { Env, Routes } from './env';
import { listOf, objectOf } from './http';
import { page, windowOf } from './page';
import { safely } from './parse';
import { MAX_CONFIGURATION } from './workflowRuleCheck';

const TYPES = ['postfunction', 'condition', 'validator'];

function demandApp(c: Context<Env>): void {
  if (c.env.caller.kind !== 'app') throw forbidden('Only Connect or Forge apps can use this operation.');
}

function renderRule(rule: AppRule, { id, name }: WorkflowTransition, expand: string[]): JsonObject {
  const { disabled = false, tag } = rule;
  return {
    id: rule.id,
    key: rule.moduleKey,
    configuration: { value: rule.configuration, disabled, ...(tag === undefined ? {} : { tag }) },
    ...(expand.includes('transition') ? { transition: { id: Number(id), name } } : {}),
  };
}

interface Wanted {
  types: string[];
  keys: string[] | undefined;
  tags: string[] | undefined;
  expand: string[];
}

function renderWorkflow(workflow: Workflow, { types, keys, tags, expand }: Wanted): JsonObject {
  const shown = (rule: AppRule): boolean =>
    (keys?.includes(rule.moduleKey) ?? true) && (tags?.includes(rule.tag ?? '') ?? true);
  const all = (
    type: string,
    pick: (one: WorkflowTransition) => WorkflowTransition['validators'],
  ): JsonObject[] =>
    !types.includes(type)
      ? []
      : workflow.transitions.flatMap((one) =>
          pick(one)
            .filter(isAppRule)
            .filter(shown)
            .map((rule) => renderRule(rule, one, expand)),
        );
  return {
    workflowId: { name: workflow.name, draft: false },
    postFunctions: [],
    conditions: all('condition', (one) => conditionsIn(one.conditions)),
    validators: all('validator', (one) => one.validators),
  };
}

const hasRules = ({ conditions, validators }: JsonObject): boolean =>
  [conditions, validators].some((list) => Array.isArray(list) && list.length > 0);

const change = z.looseObject({
  id: z.string(),
  configuration: z.strictObject({
    value: z.string(),
    disabled: z.boolean().default(false),
    tag: z.string().max(255).optional(),
  }),
});

const updateRequest = z.strictObject({
  workflows: z.array(
    z.strictObject({
      workflowId: z.strictObject({ name: z.string(), draft: z.boolean() }),
      conditions: z.array(change).default([]),
      validators: z.array(change).default([]),
      postFunctions: z.array(change).default([]),
    }),
  ),
});

type SentUpdate = z.output<typeof updateRequest>['workflows'][number];

function changeOf({ id, configuration }: z.output<typeof change>): RuleChange {
  const { value, disabled, tag } = configuration;
  return { id, configuration: value, disabled, ...(tag === undefined ? {} : { tag }) };
}

function updateOne(
  core: Core,
  { workflowId, conditions, validators, postFunctions }: SentUpdate,
): JsonObject {
  const { name, draft } = workflowId;
  const workflow = draft ? undefined : valuesOf(core.tables.workflows).find((one) => one.name === name);
  if (!workflow) {
    const missing = `Workflow not found: WorkflowIdBean{name=${name}, draft=${draft}}`;
    return { workflowId, ruleUpdateErrors: {}, updateErrors: [missing] };
  }
  const changes = [...conditions, ...validators, ...postFunctions].map(changeOf);
  const large = changes.filter((one) => Buffer.byteLength(one.configuration) > MAX_CONFIGURATION);
  const unknown = updateRules(
    core,
    workflow,
    changes.filter((one) => !large.includes(one)),
  );
  const errors = [
    ...unknown.map((id): [string, string[]] => [id, [`The rule with this id does not exist: ${id}`]]),
    ...large.map(({ id }): [string, string[]] => [
      id,
      ['The configuration of the rule is larger than 32 KB.'],
    ]),
  ];
  return { workflowId, ruleUpdateErrors: Object.fromEntries(errors), updateErrors: [] };
}

/** The configurations of the calling app's rules, for the app alone. */
export const workflowRuleConfigRoutes: Routes = (rest, core) => {
  rest.get('/workflow/rule/config', (c) => {
    demandApp(c);
    const types = listOf(c, 'types') ?? [];
    if (types.length === 0) throw badRequest("The query parameter 'types' is required.");
    const wrong = types.find((one) => !TYPES.includes(one));
    if (wrong !== undefined) throw notFound(`The transition rule type '${wrong}' is not supported.`);
    const wanted = {
      types,
      keys: listOf(c, 'keys'),
      tags: listOf(c, 'withTags'),
      expand: listOf(c, 'expand') ?? [],
    };
    const names = c.req.queries('workflowNames');
    const found = valuesOf(core.tables.workflows)
      .filter(({ name }) => names?.includes(name) ?? true)
      .map((one) => renderWorkflow(one, wanted));
    return c.json(
      page(
        c,
        c.req.query('draft') === 'true' ? [] : found.filter(hasRules),
        (one) => one,
        windowOf(c, 10, 50),
      ),
    );
  });

  rest.put('/workflow/rule/config', async (c) => {
    demandApp(c);
    const { workflows } = safely(updateRequest, await objectOf(c));
    return c.json({ updateResults: workflows.map((one) => updateOne(core, one)) });
  });
};
