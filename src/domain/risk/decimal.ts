/** A decimal from 0 to 1 with at most nine digits, as people type a probability. */
export const DECIMAL = /^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/;

const DIGITS = 9;

/** A probability in billionths, exactly; nothing where the text is none. */
export function billionths(decimal: string): bigint | undefined {
  if (!DECIMAL.test(decimal)) return undefined;
  const [whole = '', digits = ''] = decimal.split('.');
  return BigInt(whole + digits.padEnd(DIGITS, '0'));
}

/** One as billionths. */
export const ONE = 10n ** BigInt(DIGITS);
