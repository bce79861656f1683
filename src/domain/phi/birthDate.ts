import type { IdentifierDefinition } from './definition';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const FORMS = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})',
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th|\\.)? ${MONTH},? \\d{4}`,
];

/** Values that software writes when it knows no date. */
const PLACEHOLDERS = new Set(['1900-01-01', '1970-01-01']);

const NAMED = new RegExp(MONTH, 'i');

const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const isYear = (year: number): boolean => year >= 1880 && year <= 2100;

const isMonthAndDay = (a: number, b: number): boolean => isDay(a) && isDay(b) && (isMonth(a) || isMonth(b));

function numbersIn(value: string): [number, number, number] {
  const [a, b, c] = (value.match(/\d+/g) ?? []).map(Number);
  return [a ?? 0, b ?? 0, c ?? 0];
}

/** A day of a month, in ISO, US or European order or with the name of the month. A year alone may be kept. */
export function isBirthDate(value: string): boolean {
  const [a, b, c] = numbersIn(value);
  if (PLACEHOLDERS.has(value)) return false;
  if (NAMED.test(value)) return isDay(a) && isYear(b);
  if (/^\d{4}-/.test(value)) return isYear(a) && isMonth(b) && isDay(c);
  return isMonthAndDay(a, b) && (c < 100 || isYear(c));
}

export const birthDate: IdentifierDefinition = {
  kind: 'birth-date',
  label: 'a date of birth',
  letter: 'C',
  source: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  blocks: true,
  patterns: [
    new RegExp(
      `\\b(?:DOB|D\\.O\\.B\\.?|date of birth|birth ?(?:date|day)|born)(?: (?:is|was|on))?[ :=]{0,4}(?<value>${FORMS.join('|')})(?!\\d)`,
      'gi',
    ),
  ],
  valid: isBirthDate,
};
