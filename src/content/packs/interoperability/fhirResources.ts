import type { ItemInput } from '../../written';
import { fhirValidation } from './sources';
import { required, requiredIfAny } from '../../standing';

/** Is each resource right, from its structure to the rules of the house? */
export const fhirResources: ItemInput[] = [
  {
    id: 'io-fhir-structure',
    text: 'The validator finds no element in our resources that the specification does not define',
    ...required(fhirValidation('Structure')),
    wants: 'a validator report',
    evidence: 'required',
  },
  {
    id: 'io-fhir-cardinality',
    text: 'Elements occur as often as allowed, in the emptiest test resource as in the fullest',
    ...required(fhirValidation('Cardinality')),
  },
  {
    id: 'io-fhir-values',
    text: 'Dates, numbers, codes and identifiers hold only what their data type allows',
    help: 'Try a date without a day, a time without a zone, a quantity without a unit.',
    ...required(fhirValidation('Value domains')),
  },
  {
    id: 'io-fhir-bindings',
    text: 'Codes come from the value set that the element is bound to, and their display text fits them',
    ...required(fhirValidation('Terminology bindings')),
  },
  {
    id: 'io-fhir-invariants',
    text: 'No rule between elements is broken, and each warning of the validator was read and explained',
    ...required(fhirValidation('Invariants')),
  },
  {
    id: 'io-fhir-profiles',
    text: 'Each resource was validated against the very profile versions that it claims or the receiver asks for',
    ...requiredIfAny(fhirValidation('Profiles')),
    wants: 'a list of profiles with their versions',
  },
  {
    id: 'io-fhir-questionnaires',
    text: 'Stored answers fit the version of the questionnaire that was on the screen',
    ...requiredIfAny(fhirValidation('Questionnaires')),
  },
  {
    id: 'io-fhir-business-rules',
    text: 'References lead somewhere, and the same thing sent twice does not become two',
    ...required(fhirValidation('Business rules')),
    wants: 'a test run',
  },
];
