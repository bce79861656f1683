import { forgeDocuments } from '../../../src/forge/documents/documents';

it.each(['yaml', 'json'] as const)('reads what it wrote as %s, and says where it stands', async (format) => {
  const written = await forgeDocuments.write({ title: 'Policy', gates: [{ id: 'clinical' }] }, format);
  const read = await forgeDocuments.parse(written, format);
  expect(read).toMatchObject({ ok: true, value: { title: 'Policy', gates: [{ id: 'clinical' }] } });
  expect(read.ok && read.lineOf(['gates', 0, 'id'])).toBeGreaterThan(1);
});

it('refuses what is no document', async () => {
  expect(await forgeDocuments.parse('{', 'json')).toMatchObject({ ok: false });
});
