import { flagContent, flagId } from '../../../../../../local-jira/site/client/src/forge/flagRequest';

describe('flags that the app asks for', () => {
  it('stay until somebody dismisses them, unless they are to go by themselves', () => {
    expect(flagContent({ id: 1, title: 'Saved' })).toMatchObject({ kind: 'info', fleeting: false });
    expect(flagContent({ id: 1, title: 'Saved', isAutoDismiss: true })).toMatchObject({ fleeting: true });
  });

  it.each([
    [{ type: 'success' }, 'success'],
    [{ type: 'info', appearance: 'error' }, 'error'],
    [{ appearance: 'warning' }, 'warning'],
  ])('look as %j says', (parts, kind) => {
    expect(flagContent({ id: 'a', ...parts }).kind).toBe(kind);
  });

  it('carry actions that call the app', () => {
    const called: string[] = [];
    const { actions } = flagContent({
      id: 'a',
      actions: [{ text: 'Undo', onClick: () => called.push('undo') }],
    });
    actions?.[0]?.onClick();
    expect(called).toEqual(['undo']);
  });

  it('are closed by the id under which they are shown', () => {
    expect(flagId({ id: 7 })).toBe(flagContent({ id: 7, title: '' }).id);
  });
});
