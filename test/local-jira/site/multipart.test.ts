import { multipartBody } from '../../../local-jira/site/multipart';

const file = `data:text/plain;base64,${Buffer.from('evidence').toString('base64')}`;

describe('form of the bridge', () => {
  it('becomes a form with the file in it', async () => {
    const body = { file, __fileName: 'e.txt', __fileType: 'text/plain', comment: 'mine' };
    const form = multipartBody(JSON.stringify(body));
    const part = form.get('file');
    if (!(part instanceof File)) throw new Error('No file');
    expect([part.name, part.type, await part.text()]).toEqual(['e.txt', 'text/plain', 'evidence']);
    expect(form.get('comment')).toBe('mine');
    expect([...form.keys()]).toEqual(['comment', 'file']);
  });

  it.each(['not json', '[]', '{"file":1}'])('is refused when it is none: %s', (body) => {
    expect(() => multipartBody(body)).toThrow();
  });
});
