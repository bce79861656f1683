import { digitsOf } from './checkDigits';
import type { IdentifierDefinition } from './definition';

/** The last digit of (d1+d3+d5) + 2 × (d2+d4+d6) is d7. */
export function isDea(value: string): boolean {
  if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/.test(value)) return false;
  const digits = digitsOf(value.slice(2));
  const sum = digits.slice(0, 6).reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 2), 0);
  return sum % 10 === digits[6];
}

/** The registration of a prescriber with the Drug Enforcement Administration. */
export const dea: IdentifierDefinition = {
  kind: 'dea',
  label: 'a DEA registration number',
  letter: 'K',
  source: 'http://www.takerx.com/verify.html',
  blocks: false,
  patterns: [/(?<![\w-])[A-Z][A-Z9]\d{7}(?![\w-])/g],
  valid: isDea,
};
