import fc from 'fast-check';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import { emptyRecord } from '../../../src/domain/record/empty';
import type { Json } from '../../../src/domain/shared/canonicalJson';
import { changedParts, fingerprintOf } from '../../../src/domain/signoff/fingerprint';
import { paragraph, someFacts } from '../../support/facts';
import { aGate, aPolicy } from '../../support/policies';
import { sha256 } from '../../support/sha256';

const policy = aPolicy();
const of = (facts: Partial<IssueFacts> = {}, salt = '1'.repeat(64), gate = aGate()) =>
  fingerprintOf(
    { gate, policy, facts: someFacts(facts), record: emptyRecord('10042', '10000', salt) },
    sha256,
  );
const withDescription = (description: Json) => of({ fields: { description } });

describe('a fingerprint', () => {
  test.each<[string, Json, Json]>([
    ['null and an empty list', null, []],
    ['null and empty text', null, ''],
    ['a renamed option', { id: '5', value: 'High' }, { id: '5', value: 'Hoch' }],
    ['a renamed person', { accountId: 'a', displayName: 'A' }, { accountId: 'a', displayName: 'B' }],
    [
      'the ids that an editor renews',
      { type: 'doc', localId: 'a', content: [] },
      { type: 'doc', localId: 'b', content: [] },
    ],
  ])('takes %s for the same', (_, before, after) => {
    expect(withDescription(before)).toEqual(withDescription(after));
  });

  test.each<[string, Json, Json]>([
    ['one character', paragraph('90 mmHg'), paragraph('91 mmHg')],
    ['another option', { id: '5' }, { id: '6' }],
    ['a cascading choice', { id: '5', child: { id: '1' } }, { id: '5', child: { id: '2' } }],
    ['composed and decomposed letters', 'é', 'e\u0301'],
    ['two different lone surrogates', 'x\uD800', 'x\uD801'],
    ['a lone surrogate and its escape', 'x\uD800', '\u0000"x\\ud800"'.slice(1)],
    ['the order of words', ['a', 'b'], ['b', 'a']],
  ])('tells %s apart', (_, before, after) => {
    expect(changedParts(withDescription(before), withDescription(after))).toEqual(['field:description']);
  });

  test('differs from record to record for the same short value', () => {
    expect(of({}, '1'.repeat(64)).parts['field:summary']).not.toBe(
      of({}, '2'.repeat(64)).parts['field:summary'],
    );
  });

  test('survives content that nests deeper than storage allows', () => {
    const deep = Array.from({ length: 100 }).reduce<Json>((inner) => ({ type: 'x', content: [inner] }), null);
    expect(withDescription({ type: 'doc', content: [deep] }).root).toHaveLength(64);
  });

  test('changes when the gate counts another field as material', () => {
    const wider = of({}, '1'.repeat(64), aGate({ material: ['summary', 'description', 'priority'] }));
    expect(changedParts(of(), wider)).toEqual(['field:priority']);
  });

  test('says exactly which fields changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(9), (summary, description, size) => {
        const before = of({ fields: { summary: 'a', description: 'b' } });
        const after = of({
          fields: { summary, description },
          attachments: [{ id: '1', filename: 'f', size }],
        });
        const changed = ['attachments'];
        if (description !== 'b') changed.push('field:description');
        if (summary !== 'a') changed.push('field:summary');
        expect(changedParts(before, after)).toEqual(changed);
      }),
    );
  });
});
