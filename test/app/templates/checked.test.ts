import { checkedTemplate } from '../../../src/app/templates/checked';
import { templates } from '../../../src/content';
import { aTemplate } from './someTemplate';

describe('the words of a template', () => {
  test('that is shipped may all be stored: a copy can be saved as it is', () => {
    expect(templates.filter((shipped) => 'refused' in checkedTemplate(shipped))).toEqual([]);
    expect(templates.map(checkedTemplate)).toEqual(templates);
  });

  test('are kept in one Unicode form', () => {
    expect(checkedTemplate(aTemplate({ title: 'Pru\u0308fung der Akte' }))).toMatchObject({
      title: 'Prüfung der Akte',
    });
  });

  const [item] = aTemplate().items;
  const withItem = (part: object) => ({ items: [{ ...item!, ...part }] });
  test.each([
    ['title', { title: 'MRN: 00418827' }, 'possible-identifier'],
    ['purpose', { purpose: 'Call back at SSN 123-45-6789' }, 'possible-identifier'],
    ['title', { title: 'safe \u202E text' }, 'unreadable-text'],
    ['items.0.text', withItem({ text: 'The patient with MRN: 00418827 is told' }), 'possible-identifier'],
    ['items.0.help', withItem({ help: 'As for SSN 123-45-6789' }), 'possible-identifier'],
    ['items.0.wants', withItem({ wants: 'a report \uD800' }), 'unreadable-text'],
    [
      'items.0.citation.clause',
      withItem({ citation: { ...item!.citation, clause: 'MRN: 00418827' } }),
      'possible-identifier',
    ],
    [
      'items.0.citation.url',
      withItem({ citation: { ...item!.citation, url: 'https://ehr.example/?ssn=123-45-6789' } }),
      'possible-identifier',
    ],
  ])('%s: %j is refused', (path, part, refused) => {
    expect(checkedTemplate(aTemplate(part))).toMatchObject({ refused, about: { path } });
  });
});
