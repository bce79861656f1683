import { checkValue } from '../../../../local-jira/jira/fields/appSchema';

const schema = {
  type: 'object',
  properties: {
    state: { type: 'string', enum: ['passed', 'blocked'] },
    missing: { type: 'integer' },
    by: { type: 'array', items: { type: 'string' } },
  },
  required: ['state'],
  additionalProperties: false,
};

describe('schema of an object field', () => {
  it.each([[{ state: 'passed' }], [{ state: 'blocked', missing: 2, by: ['a', 'b'] }]])(
    'takes %j',
    (value) => {
      expect(checkValue(value, schema)).toBeUndefined();
    },
  );

  it.each([
    [{}, /misses the required property 'state'/],
    [{ state: 'green' }, /state is none of the allowed values/],
    [{ state: 'passed', missing: 1.5 }, /missing must be of type integer/],
    [{ state: 'passed', by: ['a', 1] }, /by\[1\] must be of type string/],
    [{ state: 'passed', toString: 1 }, /unknown property 'toString'/],
    [['state'], /must be of type object/],
    [null, /must be of type object/],
  ])('refuses %j', (value, problem) => {
    expect(checkValue(value, schema)).toMatch(problem);
  });

  it('takes anything where it says nothing', () => {
    expect(checkValue({ a: 1 }, {})).toBeUndefined();
    expect(checkValue({ a: 1 }, { type: ['object', 'null'] })).toBeUndefined();
  });
});
