import { birthDate } from './birthDate';
import { dea } from './dea';
import type { IdentifierDefinition } from './definition';
import { email } from './email';
import { ipAddress } from './ipAddress';
import { mbi } from './mbi';
import { mrn } from './mrn';
import { npi } from './npi';
import { paymentCard } from './paymentCard';
import { phone } from './phone';
import { ssn } from './ssn';
import { udi } from './udi';
import { vin } from './vin';

/** Every kind of identifier that is looked for. */
export const identifiers: readonly IdentifierDefinition[] = [
  ssn,
  mbi,
  mrn,
  birthDate,
  phone,
  email,
  ipAddress,
  paymentCard,
  vin,
  udi,
  npi,
  dea,
];

/** The paragraph of the Safe Harbor list that an identifier belongs to. */
export const safeHarbor = ({ letter }: IdentifierDefinition): string => `45 CFR 164.514(b)(2)(i)(${letter})`;
