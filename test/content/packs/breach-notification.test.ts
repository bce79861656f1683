import { breachNotification } from '../../../src/content/packs/breach-notification';
import { hasSourceData } from '../sourceData';
import { evidenceOf } from './privacySources';
import { describePack, itemOf, itemsOf, paragraphsOf } from './privacyRules';

describePack(breachNotification, /^bn-/);

/** Where a limit or threshold stands, what the Rule says there, and what would be wrong there. */
const LIMITS: readonly [id: string, paragraph: string, says: RegExp, never: RegExp][] = [
  [
    'bn-patients-time',
    '164.404(b)',
    /without needless delay, at the latest 60 calendar days after discovery/,
    /500/,
  ],
  ['bn-substitute-few', '164.404(d)(2)(i)', /fewer than 10 patients/, /10 or more|more than 10/],
  ['bn-substitute-many', '164.404(d)(2)(ii)', /10 or more fail.*for 90 days/, /fewer than|more than 10/],
  ['bn-media', '164.406(b)', /more than 500 residents of one State.*60 calendar days/, /500 or more/],
  [
    'bn-secretary-large',
    '164.408(b)',
    /500 or more patients.*at the same time as the patients/,
    /more than 500|State/,
  ],
  [
    'bn-secretary-small',
    '164.408(c)',
    /fewer than 500 affected.*within 60 days after the calendar year of discovery ends/,
    /500 or|calendar days/,
  ],
  ['bn-police-oral', '164.412(b)', /word of mouth.*ends after 30 days/, /60/],
  ['bn-police-written', '164.412(a)', /in writing lasts as long as the writing says/, /days/],
  [
    'bn-ba-time',
    '164.410(b)',
    /without needless delay, at the latest 60 calendar days after discovery/,
    /500/,
  ],
];

describe('time limits and thresholds', () => {
  it.each(LIMITS)('%s is as 45 CFR %s has it', (id, paragraph, says, never) => {
    const { text, citation, required } = itemOf(breachNotification, id);
    expect(citation.clause).toBe(`45 CFR ${paragraph}`);
    expect(text).toMatch(says);
    expect(text).not.toMatch(never);
    expect(required).toBe(true);
  });

  it('know no other number of days', () => {
    const days = itemsOf(breachNotification).flatMap(({ id, text }) =>
      (text.match(/\d+ (calendar )?days?/g) ?? []).map((d) => `${id}: ${d}`),
    );
    expect(days.sort()).toEqual([
      'bn-ba-time: 60 calendar days',
      'bn-media: 60 calendar days',
      'bn-patients-time: 60 calendar days',
      'bn-police-oral: 30 days',
      'bn-secretary-small: 60 days',
      'bn-substitute-many: 90 days',
    ]);
  });

  it('say what exactly 500 means on either side', () => {
    expect(itemOf(breachNotification, 'bn-media').help).toContain('Exactly 500 residents do not call for it');
    expect(itemOf(breachNotification, 'bn-secretary-large').help).toContain(
      'Exactly 500 patients call for it',
    );
    expect(itemOf(breachNotification, 'bn-secretary-small').help).toContain(
      'Not the year in which it happened',
    );
  });
});

describe('completeness', () => {
  it('assesses by discovery, definition, three exclusions, four factors, presumption and proof', () => {
    expect(paragraphsOf(breachNotification, 'breach-assessment')).toEqual([
      '164.404(a)(2)',
      '164.402',
      '164.402',
      '164.402(1)(i)',
      '164.402(1)(ii)',
      '164.402(1)(iii)',
      '164.402(2)(i)',
      '164.402(2)(ii)',
      '164.402(2)(iii)',
      '164.402(2)(iv)',
      '164.402(2)',
      '164.414(b)',
      '164.414(a)',
    ]);
  });

  it('does not let a factor be skipped', () => {
    const factors = itemsOf(breachNotification).filter((i) => /164\.402\(2\)/.test(i.citation.clause));
    expect(factors.map((i) => [i.required, i.notApplicable])).toEqual(Array(5).fill([true, false]));
    expect(factors.slice(0, 4).map((i) => i.text.slice(0, 8))).toEqual(
      [1, 2, 3, 4].map((n) => `Factor ${n}`),
    );
  });

  it('notifies patients with five contents, media, the Secretary, and knows the delay', () => {
    expect(paragraphsOf(breachNotification, 'breach-notices')).toEqual([
      '164.404(b)',
      '164.404(d)(1)(i)',
      '164.404(d)(1)(ii)',
      '164.404(d)(2)(i)',
      '164.404(d)(2)(ii)',
      '164.404(d)(3)',
      ...['A', 'B', 'C', 'D', 'E'].map((letter) => `164.404(c)(1)(${letter})`),
      '164.404(c)(2)',
      '164.406(b)',
      '164.408(b)',
      '164.408(c)',
      '164.412(a)',
      '164.412(b)',
    ]);
  });

  it('has the whole duty of a business associate', () => {
    expect(paragraphsOf(breachNotification, 'breach-business-associate')).toEqual([
      '164.410(a)(1)',
      '164.410(a)(2)',
      '164.410(b)',
      '164.410(c)(1)',
      '164.410(c)(2)',
      '164.412',
    ]);
  });
});

if (hasSourceData) {
  it('finds no source for a paragraph that does not exist', () => {
    expect(evidenceOf('45 CFR 164.404(e)')).toEqual([]);
    expect(evidenceOf('45 CFR 164.402(2)(v)')).toEqual([]);
  });
}
