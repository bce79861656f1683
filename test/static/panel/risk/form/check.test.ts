import { refusalOf } from '../../../../../src/contract/refusals';
import { check, placed } from '../../../../../static/panel/risk/form/check';
import { NEW_CONTROL, newDraft } from '../../../../../static/panel/risk/form/draft';

const draft = newDraft(undefined);
const control = (issue: string) => ({ ...NEW_CONTROL, issue });

describe('a draft before it is sent', () => {
  test('may lack anything', () => expect(check(draft)).toBeUndefined());

  test.each(['hazard', 'situation', 'harm', 'benefit'] as const)(
    'is stopped at a %s that is too long',
    (field) => {
      const words = { ...draft.words, [field]: 'x'.repeat(2001) };
      expect(check({ ...draft, words })).toMatchObject({ field, trouble: { code: 'too-large' } });
    },
  );

  test('is stopped at the first control that names no issue', () => {
    const controls = [control('TELE-151'), { ...control(''), kept: 0 }, control('the limit')];
    expect(check({ ...draft, controls })).toMatchObject({ field: 2, trouble: { code: 'unknown-control' } });
  });
});

describe('a refusal', () => {
  test('of a text is shown at the text', () => {
    const refusal = refusalOf('possible-identifier', { masked: 'M', kind: 'k', field: 'harm' });
    expect(placed(refusal, draft).field).toBe('harm');
  });

  test('of a control is shown at the control', () => {
    const controls = [control('TELE-151'), control(' tele-999')];
    expect(placed(refusalOf('unknown-control', { issue: 'TELE-999' }), { ...draft, controls }).field).toBe(1);
  });

  test.each([
    refusalOf('possible-identifier', { masked: 'M', kind: 'k' }),
    refusalOf('unknown-control', { issue: 'number 3' }),
    refusalOf('unavailable'),
  ])('of anything else is shown at the foot: $code', (refusal) => {
    expect(placed(refusal, draft).field).toBeUndefined();
  });
});
