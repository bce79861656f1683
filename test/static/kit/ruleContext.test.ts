import { askable, ruleOf } from '../../../static/kit/ruleContext';

const context = (extension?: object) => ({ extension }) as Parameters<typeof ruleOf>[0];
const PLACE = {
  type: 'jira:workflowValidator',
  workflowId: 'w1',
  scopedProjectId: '10000',
  transitionContext: { id: '31', from: '10002', to: '10003' },
};

describe('the rule that a page is opened for', () => {
  it('names the workflow, the project and the status that the transition leads to', () => {
    expect(ruleOf(context({ ...PLACE, validatorConfig: '{"gates":["release"]}' }))).toEqual({
      workflow: 'w1',
      project: '10000',
      to: '10003',
      gates: ['release'],
      unreadable: false,
    });
  });

  it.each([
    ['no extension', undefined],
    ['nothing that it knows', { type: 'jira:workflowValidator' }],
    ['null where nothing is known yet', { workflowId: null, scopedProjectId: null, transitionContext: null }],
  ])('knows nothing from %s', (_, extension) => {
    expect(ruleOf(context(extension))).toEqual({
      workflow: undefined,
      project: undefined,
      to: undefined,
      gates: [],
      unreadable: false,
    });
  });

  it('keeps the gates when something beside them is unreadable', () => {
    const odd = {
      ...PLACE,
      workflowId: 7,
      transitionContext: { to: 10003 },
      validatorConfig: '{"gates":["release"]}',
    };
    expect(ruleOf(context(odd))).toMatchObject({ workflow: undefined, to: undefined, gates: ['release'] });
  });

  it.each<[string, unknown, readonly string[], boolean]>([
    ['text that holds JSON', '{"gates":["a","b"]}', ['a', 'b'], false],
    ['what Jira made of it', { gates: ['a'] }, ['a'], false],
    ['twins', { gates: ['a', 'a'] }, ['a'], false],
    ['no gates', '{}', [], false],
    ['an empty text', '', [], false],
    ['null', null, [], false],
    ['text that holds no JSON', 'gates: all', [], true],
    ['gates that are no list', '{"gates":"a"}', [], true],
    ['gates that are no names', { gates: [1] }, [], true],
    ['a list', [], [], true],
  ])('reads a configuration of %s', (_, validatorConfig, gates, unreadable) => {
    expect(ruleOf(context({ ...PLACE, validatorConfig }))).toMatchObject({ gates, unreadable });
  });
});

describe('what can be asked about', () => {
  it('leaves out what is no name of a gate, and what is too much', () => {
    expect(askable(['release', 'Not a gate', '', '9', 'a-1'])).toEqual(['release', 'a-1']);
    expect(askable(Array.from({ length: 40 }, (_, n) => `gate-${n}`))).toHaveLength(30);
  });
});
