import { answeredBy, type TemplateInput } from '../../written';
import { hl7v2Messages } from './hl7v2Messages';
import { hl7v2Operation } from './hl7v2Operation';

export const hl7v2Conformance: TemplateInput = {
  id: 'hl7v2-conformance',
  version: 1,
  title: 'HL7 v2 interface conformance',
  purpose:
    'Shows that an HL7 v2 feed says what it sends, that the right record changes at the other end, and that a fault is noticed.',
  items: answeredBy('quality', [...hl7v2Messages, ...hl7v2Operation]),
};
