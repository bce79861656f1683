import { readRefusal } from '../../../../../../local-jira/site/client/src/parts/refusal';

describe('refusal in plain text', () => {
  it('is an intro, numbered reasons and a closing sentence', () => {
    const text =
      'Done is blocked by Clinical validation. 1) 2 required items are open: anyone can answer them. ' +
      '2) The compliance officer has not signed: signs after 1. Open Compliance on TELE-1 to settle these.';
    expect(readRefusal(text)).toEqual({
      intro: 'Done is blocked by Clinical validation.',
      reasons: [
        '2 required items are open: anyone can answer them.',
        'The compliance officer has not signed: signs after 1.',
      ],
      outro: 'Open Compliance on TELE-1 to settle these.',
    });
  });

  it('takes what is left out into the closing sentence', () => {
    const { reasons, outro } = readRefusal('Blocked. 1) A. 2) B. … and 3 more. Open Compliance on TELE-1.');
    expect(reasons).toEqual(['A.', 'B.']);
    expect(outro).toBe('… and 3 more. Open Compliance on TELE-1.');
  });

  it('is all intro without numbers', () => {
    const text = 'Compliance check unavailable, transition blocked (ref 7F3K-92Q)';
    expect(readRefusal(text)).toEqual({ intro: text, reasons: [], outro: '' });
  });

  it('does not take a number inside a word for a reason', () => {
    expect(readRefusal('See 45 CFR 164.312(a1) and (b) first.').reasons).toEqual([]);
  });

  it('reads reasons over line breaks', () => {
    expect(readRefusal('No.\n1) A\n2) B').reasons).toEqual(['A', 'B']);
  });
});
