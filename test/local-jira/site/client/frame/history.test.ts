import { createFrameHistory } from '../../../../../local-jira/site/client/frame/history';

function setUp(start = '/', full = false) {
  const told: [string, string][] = [];
  const gone: number[] = [];
  const moved = (path: string, action: string) => told.push([action, path]);
  const go = (steps: number) => gone.push(steps);
  const { history, arrive } = createFrameHistory(start, full ? { moved, go } : { moved });
  const heard: string[] = [];
  history.listen((location, action) => heard.push(`${action} ${location.pathname}`));
  const here = () => history.createHref(history.location);
  return { history, arrive, told, gone, heard, here };
}

describe('history of a frame', () => {
  it.each<[string, unknown, string]>([
    ['/', '/second?a=1#b', '/second?a=1#b'],
    ['/a/b', 'c', '/a/c'],
    ['/a', '?q=2', '/a?q=2'],
    ['/a', { pathname: '/b', search: '?c=3' }, '/b?c=3'],
    ['/a', { search: '?c=3' }, '/a?c=3'],
  ])('goes from %s by %j to %s, and tells the page around', (start, to, expected) => {
    const { history, told, heard, here } = setUp(start);
    history.push(to);
    expect(here()).toBe(expected);
    expect(told).toEqual([['PUSH', expected]]);
    expect(heard).toHaveLength(1);
  });

  it('replaces without an entry of its own', () => {
    const { history, told, here } = setUp();
    history.push('/a');
    history.replace('/b');
    history.goBack();
    expect(here()).toBe('/');
    expect(told.map(([action]) => action)).toEqual(['PUSH', 'REPLACE', 'POP']);
  });

  it('forgets what lay ahead when it goes somewhere else, and stops at its ends', () => {
    const { history, here } = setUp();
    history.push('/a');
    history.back();
    history.push('/b');
    history.forward();
    expect(here()).toBe('/b');
    history.go(-9);
    expect(here()).toBe('/');
  });

  it('leaves the entries of a full page to the browser, and follows it', () => {
    const { history, arrive, told, gone, heard, here } = setUp('/deep?tab=1', true);
    expect(here()).toBe('/deep?tab=1');
    history.go(-1);
    expect([gone, told]).toEqual([[-1], []]);
    arrive('/deep?tab=1');
    expect(heard).toEqual([]);
    arrive('/other');
    expect([here(), heard]).toEqual(['/other', ['POP /other']]);
  });

  it('keeps the state that came along', () => {
    const { history } = setUp();
    history.push('/a', { from: 'here' });
    expect(history.location.state).toEqual({ from: 'here' });
    history.push({ pathname: '/b', state: 1 });
    expect(history.location.state).toBe(1);
  });

  it('listens until told otherwise', () => {
    const { history } = setUp();
    const heard: string[] = [];
    const stop = history.listen(({ pathname }) => heard.push(pathname));
    history.push('/a');
    stop();
    history.push('/b');
    expect(heard).toEqual(['/a']);
  });
});
