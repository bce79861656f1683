import { addressBelow, pathBelow } from '../../../../../../../local-jira/site/client/src/pages/apps/subPath';

const BASE = '/projects/TELE/apps/hub';

describe('path of a full page below its address', () => {
  it.each([
    ['/', BASE],
    ['/overview', `${BASE}/overview`],
    ['/reports/sprints?tab=2#top', `${BASE}/reports/sprints?tab=2#top`],
    ['/?tab=2', `${BASE}?tab=2`],
  ])('of %s is %s, and back', (path, address) => {
    expect(addressBelow(BASE, path)).toBe(address);
    expect(pathBelow(BASE, new URL(address, 'http://localhost'))).toBe(path);
  });

  it('takes routes as the manifest writes them', () => {
    expect(addressBelow(BASE, 'overview')).toBe(`${BASE}/overview`);
  });
});
