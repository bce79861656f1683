import { chooseSettings } from '../../../../../../../local-jira/site/client/src/pages/project/settingsChoice';

const sections = [{ path: 'people' }, { path: 'workflow' }];
const pages = [{ key: 'policy' }, { key: 'other' }];

describe('what an address of project settings shows', () => {
  it.each([
    [[], { kind: 'app', page: pages[0] }],
    [['apps'], { kind: 'app', page: pages[0] }],
    [['apps', 'other', 'deep'], { kind: 'app', page: pages[1] }],
    [['apps', 'nothing'], { kind: 'nothing' }],
    [['people'], { kind: 'section', section: sections[0], rest: [] }],
    [['workflow', '7', 'edit'], { kind: 'section', section: sections[1], rest: ['7', 'edit'] }],
    [['nothing'], { kind: 'nothing' }],
  ])('%j', (rest, choice) => {
    expect(chooseSettings(sections, pages, rest)).toEqual(choice);
  });

  it('is the first section without a page of an app, and nothing without either', () => {
    expect(chooseSettings(sections, [], [])).toMatchObject({ kind: 'section', section: sections[0] });
    expect(chooseSettings(sections, [], ['apps'])).toEqual({ kind: 'nothing' });
    expect(chooseSettings([], [], [])).toEqual({ kind: 'nothing' });
  });
});
