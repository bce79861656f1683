import { defaultRiskMethod } from '../risk';
import { builtInRoles, freshEyes, twoPeople, type StarterGate, type StarterPolicy } from './starter';

const beforeConnection: StarterGate = {
  id: 'imaging-before-connection',
  title: 'Privacy, security and vendor before connection',
  scope: {},
  checklists: ['privacy-impact', 'security-risk', 'vendor-review'],
  signoffs: [
    { role: 'security-officer', count: 1, meaning: 'Connection acceptable' },
    { role: 'privacy-officer', count: 1, meaning: 'Privacy risk accepted', after: 'security-officer' },
  ],
  material: ['summary', 'description'],
  attachments: false,
  independence: twoPeople,
};

const conformance: StarterGate = {
  id: 'imaging-conformance',
  title: 'Conformance of images and orders',
  scope: {},
  checklists: ['dicom-conformance', 'hl7v2-conformance'],
  signoffs: [{ role: 'quality', count: 1, meaning: 'Tested between the real systems' }],
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

const clinicalUse: StarterGate = {
  id: 'imaging-clinical-use',
  title: 'Clinical use',
  scope: {},
  checklists: ['clinical-validation', 'go-live-readiness'],
  signoffs: [
    { role: 'clinical-validator', count: 1, meaning: 'Clinically validated' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved for use', after: 'clinical-validator' },
  ],
  material: ['summary', 'description'],
  attachments: true,
  independence: freshEyes,
};

/** Three gates from the first connection to the first report. */
export const imagingIntegration: StarterPolicy = {
  id: 'imaging-integration',
  title: 'Imaging integration',
  summary:
    'For connecting modalities, archives and viewers: assessed before they connect, conformant before they are done, validated before clinical use.',
  roles: builtInRoles,
  gates: [beforeConnection, conformance, clinicalUse],
  riskMethod: defaultRiskMethod,
  hints: {
    'imaging-before-connection': {
      summary:
        'Privacy, security and the vendor are answered, and a security officer and a privacy officer sign, before systems are connected.',
      category: 'indeterminate',
    },
    'imaging-conformance': {
      summary:
        'DICOM and HL7 v2 conformance are answered, and quality signs, before the issue of an interface is done.',
      category: 'done',
    },
    'imaging-clinical-use': {
      summary:
        'Clinical validation and readiness are answered, then a clinical validator and a compliance officer sign, before the issue of the first use is done.',
      category: 'done',
    },
  },
};
