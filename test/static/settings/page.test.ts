import { workflowAddress } from '../../../static/kit/workflowAddress';
import { suggested, toggled, toRequest } from '../../../static/settings/adoption';
import { whoConfirms } from '../../../static/settings/edit/publishing';
import { around, bySeverity, isWithin, problemsAt } from '../../../static/settings/edit/paths';
import { publishWords } from '../../../static/settings/edit/publishing';
import { fromWords, gapsOf, missingFirst } from '../../../static/settings/gaps';
import { formatOf, linesOf } from '../../../static/settings/documents';
import { gaps, thousand, unreadable } from '../harness/fixtures/coverageBook';
import { POLICIES } from '../harness/policyScenarios';
import { REFUSALS } from '../harness/refusals';
import { here } from './names';

describe('adopting a starter policy', () => {
  const starter = here.starters[1]!;
  it('takes what is suggested, and leaves out a gate that guards nothing', () => {
    expect(toRequest(starter, suggested(starter))).toEqual([
      { id: 'design', guards: ['10001'] },
      { id: 'release', guards: ['10003'] },
    ]);
  });

  it('adds and takes away a status', () => {
    const more = toggled(suggested(starter), 'after-release', '10003');
    expect(more['after-release']).toEqual(['10003']);
    expect(toggled(more, 'after-release', '10003')['after-release']).toEqual([]);
  });
});

describe('where a problem leads', () => {
  const { problems } = POLICIES.problems().draft!;
  it('to its control, or to the parts around it', () => {
    expect(around('gates.1.signoffs.0.role')).toEqual([
      'gates.1.signoffs.0.role',
      'gates.1.signoffs.0',
      'gates.1.signoffs',
      'gates.1',
      'gates',
    ]);
  });

  it('stays with its own line: gate 1 is not gate 10', () => {
    expect(isWithin('gates.10.guards', 'gates.1')).toBe(false);
    expect(problemsAt(problems, ['gates.1.signoffs.0']).map(({ code }) => code)).toEqual([
      'count-above-holders',
    ]);
  });

  it('with the whole of a list, to the line that stands for it', () => {
    const path = 'sprint.signoffs';
    const short = {
      code: 'not-enough-people' as const,
      severity: 'error' as const,
      path,
      message: 'Too few',
    };
    const one = { ...short, path: `${path}.0.role` };
    expect(problemsAt([short, one], ['sprint.independence'], path)).toEqual([short]);
    expect(problemsAt([short, one], ['sprint.independence'])).toEqual([]);
  });

  it('errors come first', () => {
    expect(bySeverity(problems.toReversed()).map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('what publishing will do, said before', () => {
  it.each([
    ['draft', 'Publish as version 8', 'No requirement is lowered. It takes effect when you publish it.'],
    [
      'lowering',
      'Propose version 8',
      '1 requirement is lowered. Somebody else who may publish the policy must confirm it. Version 7 stays in force until then.',
    ],
  ] as const)('%s: %s', (name, button, words) => {
    expect(publishWords(POLICIES[name]())).toBe(button);
    expect(whoConfirms(POLICIES[name]())).toBe(words);
  });

  it('where one person is enough, where nothing is in force, and where the viewer may not', () => {
    const alone = { ...POLICIES.lowering(), secondPerson: false };
    expect(publishWords(alone)).toBe('Publish as version 8');
    expect(whoConfirms(alone)).toContain('does not ask for a second person');
    const first = { ...POLICIES.lowering(), policy: null };
    expect(publishWords(first)).toBe('Publish as version 1');
    expect(whoConfirms(first)).toContain('first version');
    expect(whoConfirms(POLICIES['may-not-publish']())).toContain('A project admin can grant it');
  });
});

describe('coverage', () => {
  it('counts the ways round and puts them first', () => {
    expect([gapsOf(gaps()), gapsOf(thousand()), gapsOf(unreadable())]).toEqual([1, 10, 0]);
    expect(missingFirst(gaps().statuses[1]!).map(({ name }) => name)).toEqual([
      'Reopen and close',
      'Finish',
      'Create',
    ]);
  });

  it('says where a transition starts', () => {
    const lines = gaps().statuses.flatMap(({ transitions }) => transitions.map(fromWords));
    expect(lines).toEqual([
      'from To Do',
      'from any status',
      'from In Review',
      'from In Progress, To Do',
      'when an issue is created',
    ]);
  });

  it.each([
    ['http://localhost:8090', '/projects/TELE/settings/workflow'],
    ['http://127.0.0.1:1', '/projects/TELE/settings/workflow'],
    [
      'https://acme.atlassian.net',
      '/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowMode=live&workflowName=A%26B%20story',
    ],
    [
      undefined,
      '/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowMode=live&workflowName=A%26B%20story',
    ],
  ])('opens the workflow on %s', (siteUrl, address) => {
    expect(workflowAddress({ siteUrl, projectKey: 'TELE' }, 'A&B story')).toBe(address);
  });
});

describe('a document', () => {
  it('is JSON when it starts with a brace', () => {
    expect([formatOf(' \n{"a":1}'), formatOf('a: 1'), formatOf('')]).toEqual(['json', 'yaml', 'yaml']);
  });

  it('that cannot be read says each problem in a line of its own', () => {
    expect(linesOf(REFUSALS['unreadable-document'])).toHaveLength(2);
    expect(linesOf(REFUSALS.unavailable)).toEqual([REFUSALS.unavailable.message]);
  });
});
