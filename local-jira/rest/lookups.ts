import { notFound } from '../jira/errors';
import { viewerOf } from '../jira/issues/read';
import { visibleProject } from '../jira/projects';
import { renderIssueType, renderNamed, renderPriority } from '../jira/render/entities';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { param } from './http';
import { typesOf } from './meta';
import { page, windowOf } from './page';

function found<T>(entity: T | undefined, what: string, id: string): T {
  if (entity === undefined) throw notFound(`The ${what} with id '${id}' does not exist`);
  return entity;
}

/** The small lists: priorities, resolutions, issue types, labels. */
export const lookupRoutes: Routes = (rest, core) => {
  const { priorities, resolutions, issueTypes, issues } = core.tables;

  rest.get('/priority', (c) => c.json(valuesOf(priorities).map((one) => renderPriority(core, one))));
  rest.get('/priority/search', (c) =>
    c.json(page(c, valuesOf(priorities), (one) => renderPriority(core, one))),
  );
  rest.get('/priority/:id', (c) => {
    return c.json(renderPriority(core, found(priorities.get(param(c, 'id')), 'priority', param(c, 'id'))));
  });

  rest.get('/resolution', (c) =>
    c.json(valuesOf(resolutions).map((one) => renderNamed(core, 'resolution', one))),
  );
  rest.get('/resolution/search', (c) =>
    c.json(page(c, valuesOf(resolutions), (one) => renderNamed(core, 'resolution', one))),
  );
  rest.get('/resolution/:id', (c) => {
    return c.json(
      renderNamed(core, 'resolution', found(resolutions.get(param(c, 'id')), 'resolution', param(c, 'id'))),
    );
  });

  rest.get('/issuetype', (c) => c.json(valuesOf(issueTypes).map((type) => renderIssueType(core, type))));
  rest.get('/issuetype/project', (c) => {
    const project = visibleProject(core, c.env.caller, c.req.query('projectId') ?? '');
    return c.json(typesOf(core, project).map((type) => renderIssueType(core, type)));
  });
  rest.get('/issuetype/:id', (c) => {
    return c.json(renderIssueType(core, found(issueTypes.get(param(c, 'id')), 'issue type', param(c, 'id'))));
  });

  rest.get('/label', (c) => {
    const seen = valuesOf(issues).filter(viewerOf(core, c.env.caller));
    const labels = seen.flatMap(({ values }) =>
      Array.isArray(values['labels']) ? values['labels'].map(String) : [],
    );
    const all = [...new Set(labels)].sort();
    const { startAt, maxResults } = windowOf(c, 1000, 1000);
    const values = all.slice(startAt, startAt + maxResults);
    return c.json({
      startAt,
      maxResults,
      total: all.length,
      isLast: startAt + values.length >= all.length,
      values,
    });
  });
};
