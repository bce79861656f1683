import { channelKey } from '../../../../../../local-jira/site/client/src/forge/realtimeKey';

const at = (issue: string, more: object = {}) => ({
  extension: { type: 'jira:issuePanel', issue: { key: issue }, project: { key: 'TELE' }, ...more },
});
const named = { channelName: 'refresh', isGlobal: false };

describe('realtime channels', () => {
  it('are bound to the whole place, but not to its address', () => {
    expect(channelKey(named, at('TELE-1', { location: '/a' }))).toBe(
      channelKey(named, at('TELE-1', { location: '/b' })),
    );
    expect(channelKey(named, at('TELE-1'))).not.toBe(channelKey(named, at('TELE-2')));
    expect(channelKey(named, at('TELE-1'))).not.toBe(channelKey(named, at('TELE-1', { type: 'other' })));
  });

  it('are bound to the parts of the context that were chosen', () => {
    const inProject = { ...named, options: { contextOverrides: ['project' as const] } };
    expect(channelKey(inProject, at('TELE-1'))).toBe(channelKey(inProject, at('TELE-2', { type: 'other' })));
    const onIssue = { ...named, options: { contextOverrides: ['issue' as const] } };
    expect(channelKey(onIssue, at('TELE-1'))).not.toBe(channelKey(onIssue, at('TELE-2')));
  });

  it('are bound to nothing when they are global', () => {
    const global = { ...named, isGlobal: true };
    expect(channelKey(global, at('TELE-1'))).toBe(channelKey(global, undefined));
    expect(channelKey(global, undefined)).not.toBe(channelKey({ ...global, channelName: 'b' }, undefined));
  });
});
