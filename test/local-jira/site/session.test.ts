import { callerFromCookie, sessionCookie } from '../../../local-jira/site/session';

const request = (headers: Record<string, string>) => new Request('http://localhost/', { headers });

describe('session cookie', () => {
  it('names the person that was chosen', () => {
    const [pair = ''] = sessionCookie('helen-voss').split(';');
    expect(callerFromCookie(request({ cookie: `other=1; ${pair}` }))).toEqual({
      kind: 'user',
      accountId: 'helen-voss',
    });
  });

  it.each(['712020:8f3a b', 'ümlaut', 'a;b=c'])('carries the account id %s unharmed', (accountId) => {
    const [pair = ''] = sessionCookie(accountId).split(';');
    expect(callerFromCookie(request({ cookie: pair }))).toEqual({ kind: 'user', accountId });
  });

  it('is kept from scripts and from other sites', () => {
    expect(sessionCookie('x')).toMatch(/HttpOnly/);
    expect(sessionCookie('x')).toMatch(/SameSite=Strict/);
  });

  it.each([undefined, '', 'other=1', 'local-jira-user=', 'local-jira-user=%E0%A4%A'])(
    'is nobody for the header %s',
    (cookie) => {
      expect(callerFromCookie(request(cookie === undefined ? {} : { cookie }))).toBeUndefined();
    },
  );

  it.each([
    ['same-origin', true],
    ['none', true],
    ['same-site', false],
    ['cross-site', false],
  ])('counts on a %s request: %s', (site, counts) => {
    const caller = callerFromCookie(
      request({ cookie: 'local-jira-user=helen-voss', 'sec-fetch-site': site }),
    );
    expect(caller !== undefined).toBe(counts);
  });
});
