import { luhn } from './checkDigits';
import type { IdentifierDefinition } from './definition';

/** Issuer prefixes with the lengths in use: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay. */
const ISSUERS = [
  /^4\d{15}(?:\d{3})?$/,
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^(?:6011|64[4-9]\d|65\d\d)\d{12,15}$/,
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^62\d{14,17}$/,
];

/** A number of a known issuer with a Luhn check digit. */
export const isPaymentCard = (value: string): boolean => {
  const digits = value.replace(/[ -]/g, '');
  return ISSUERS.some((issuer) => issuer.test(digits)) && luhn(digits);
};

/** One run of digits, or the groups that are printed on cards. */
export const paymentCard: IdentifierDefinition = {
  kind: 'payment-card',
  label: 'a payment card number',
  letter: 'J',
  source:
    'https://github.com/microsoft/presidio/blob/0aa9f8e44275cb52c00fbbebe19168e934e1f076/presidio-analyzer/presidio_analyzer/predefined_recognizers/generic/credit_card_recognizer.py',
  blocks: true,
  patterns: [
    /(?<![\w-]|\d\.)(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{14,19})(?![\w-]|\.\d)/g,
  ],
  valid: isPaymentCard,
};
