import { z } from 'zod';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Caller } from '../jira/hooks';
import { viewerOf } from '../jira/issues/read';
import { snapshot } from '../jira/snapshot';
import { parseJql } from '../jql/index';
import type { Routes } from './env';
import { objectOf } from './http';
import { referenceData } from './jql/reference';
import { structureOf } from './jql/structure';
import { suggest } from './jql/suggestions';
import { LazyIssueView } from './jql/view';
import { safely } from './parse';
import { compileFor } from './query';

const toParse = z.object({ queries: z.array(z.string()).min(1) });
const validations = z.enum(['strict', 'warn', 'none']);
const toMatch = z.object({
  issueIds: z.array(z.number().int()).max(1000),
  jqls: z.array(z.string()).max(1000),
});
const filter = z.object({
  projectIds: z.array(z.number()).nullish(),
  includeCollapsedFields: z.boolean().nullish(),
});

type Validation = z.output<typeof validations>;

function parsed(core: Core, caller: Caller, query: string, validation: Validation): JsonObject {
  const syntax = parseJql(query);
  if (!syntax.ok) return { query, errors: [...syntax.errors] };
  const compiled = compileFor(core, caller, query);
  const problems = compiled.ok || validation === 'none' ? [] : compiled.errors;
  if (problems.length > 0 && validation === 'strict') return { query, errors: problems };
  const warnings: JsonObject = problems.length > 0 ? { warnings: problems } : {};
  return { query, structure: structureOf(syntax.query), ...warnings };
}

function matched(core: Core, caller: Caller, jql: string, ids: number[]): JsonObject {
  const compiled = compileFor(core, caller, jql);
  if (!compiled.ok) return { matchedIssues: [], errors: compiled.errors };
  const found = ids.flatMap((id) => core.tables.issues.get(String(id)) ?? []);
  const matchedIssues = found
    .filter(viewerOf(core, caller))
    .filter((issue) => compiled.matches(new LazyIssueView(core, caller, issue)))
    .map(({ id }) => Number(id));
  return { matchedIssues, errors: [] };
}

/** What editors of queries need: parsing, matching, names and values. */
export const jqlRoutes: Routes = (rest, site) => {
  rest.post('/jql/parse', async (c) => {
    const validation = safely(validations, c.req.query('validation') ?? 'strict');
    const { queries } = safely(toParse, await objectOf(c));
    const core = snapshot(site);
    return c.json({ queries: queries.map((query) => parsed(core, c.env.caller, query, validation)) });
  });

  rest.post('/jql/match', async (c) => {
    const { issueIds, jqls } = safely(toMatch, await objectOf(c));
    const core = snapshot(site);
    const ids = [...new Set(issueIds)];
    return c.json({ matches: jqls.map((jql) => matched(core, c.env.caller, jql, ids)) });
  });

  rest.get('/jql/autocompletedata', (c) => c.json(referenceData(snapshot(site), c.env.caller)));

  rest.post('/jql/autocompletedata', async (c) => {
    safely(filter, await objectOf(c));
    return c.json(referenceData(snapshot(site), c.env.caller));
  });

  rest.get('/jql/autocompletedata/suggestions', (c) => {
    const { fieldName = '', fieldValue = '', predicateName, predicateValue = '' } = c.req.query();
    const core = snapshot(site);
    const results =
      predicateName?.toLowerCase() === 'by'
        ? suggest(core, c.env.caller, 'by', predicateValue)
        : suggest(core, c.env.caller, fieldName, predicateName === undefined ? fieldValue : predicateValue);
    return c.json({ results });
  });
};
