/** The digits of a text as numbers; everything else is skipped. */
export const digitsOf = (text: string): number[] => Array.from(text.replace(/\D/g, ''), Number);

/** Sums digits from the right, every second one replaced by `weigh`. */
const fromRight = (digits: readonly number[], weigh: (digit: number) => number): number =>
  digits.reduceRight((sum, digit, i) => sum + ((digits.length - i) % 2 === 0 ? weigh(digit) : digit), 0);

/** ISO/IEC 7812-1 Annex B: doubled digits above 9 count as the sum of their digits. */
export const luhn = (text: string): boolean => {
  const digits = digitsOf(text);
  return digits.length > 0 && fromRight(digits, (d) => (d > 4 ? d * 2 - 9 : d * 2)) % 10 === 0;
};

/** The GS1 check digit: weights 1 and 3 from the right. */
export const gs1 = (text: string): boolean => {
  const digits = digitsOf(text);
  return digits.length > 0 && fromRight(digits, (d) => d * 3) % 10 === 0;
};
