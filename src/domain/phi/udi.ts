import { gs1 } from './checkDigits';
import type { IdentifierDefinition } from './definition';

/**
 * A GS1 unique device identifier with a serial number. Without a serial number it names a model, which many patients
 * share: that is no identifier of one.
 */
export const isSerialUdi = (value: string): boolean => {
  const [, gtin = ''] = /^\(01\) ?(\d{14})/.exec(value) ?? [];
  return gs1(gtin) && /\(21\) ?[^()\s]/.test(value);
};

export const udi: IdentifierDefinition = {
  kind: 'udi',
  label: 'the identifier of one device',
  letter: 'M',
  source: 'https://www.fda.gov/medical-devices/unique-device-identification-system-udi-system/udi-formats',
  blocks: true,
  patterns: [/\(01\) ?\d{14}(?: ?\(\d{2,4}\) ?[^()\s]{1,30}){1,8}/g],
  valid: isSerialUdi,
};
