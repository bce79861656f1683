import { answeredBy, type TemplateInput } from '../../written';
import { dicomAgreement } from './dicomAgreement';
import { dicomProtection } from './dicomProtection';

export const dicomConformance: TemplateInput = {
  id: 'dicom-conformance',
  version: 1,
  title: 'DICOM conformance',
  purpose:
    'Shows that imaging systems agree on what they exchange, that it was tried between the real ones, and that images are protected.',
  items: answeredBy('quality', [...dicomAgreement, ...dicomProtection]),
};
