import type { ItemInput } from '../../written';
import { iso14971, safer } from '../../sources';
import { advised, always, required, requiredIfAny } from '../../standing';

/** Is everything there, does it mean the same, and does it belong to the right patient? */
export const migrationRecords: ItemInput[] = [
  {
    id: 'gl-mig-scope',
    text: 'For each kind of data a named owner approved what moves as data, what as a document and what stays',
    ...required(safer('Organizational Responsibilities')),
    wants: 'the approved mapping',
  },
  {
    id: 'gl-mig-counts',
    text: 'Counts of old and new records agree for each kind of data, and every difference is explained',
    help: 'Count per kind: patients, allergies, medications, problems, results, documents. Set aside is a number too.',
    ...always('164.312(c)(1)'),
    wants: 'a reconciliation report',
    evidence: 'required',
  },
  {
    id: 'gl-mig-codes',
    text: 'Each code arrives with its display text and code system, and codes without a match were reviewed',
    help: 'SNOMED CT, ICD-10-CM, RxNorm, LOINC and CVX. A clinician decides what an unmatched code becomes.',
    ...advised(safer('High Priority Practices')),
  },
  {
    id: 'gl-mig-statuses',
    text: 'Allergies and problems that were refuted, resolved or entered in error are not active afterwards',
    ...advised(safer('High Priority Practices')),
    wants: 'a test run with one record of each status',
  },
  {
    id: 'gl-mig-units',
    text: 'Results keep value and unit as data, and a trend runs across the day of the move',
    ...advised(safer('High Priority Practices')),
  },
  {
    id: 'gl-mig-documents',
    text: 'Documents and images open from the right patient, with their type and their original date',
    ...advised(safer('Patient Identification')),
  },
  {
    id: 'gl-mig-identity',
    text: 'Duplicate patients, earlier merges and old record numbers are settled before the load',
    help: 'A search for an old record number finds the one right patient in the new system.',
    ...advised(safer('Patient Identification')),
  },
  {
    id: 'gl-mig-high-risk',
    text: 'A clinician compared allergies, medications and problems of high-risk patients, old screen against new',
    help: 'Write down how many patients, how they were picked, what was found and what was done about it.',
    ...requiredIfAny(iso14971('7.2', 'Implementation of risk control measures')),
    answeredBy: 'clinical-validator',
    wants: 'the signed sample sheet, without patient names',
    evidence: 'required',
  },
  {
    id: 'gl-mig-rehearsal',
    text: 'The whole load ran at least once outside production, on a fixed set of known patients',
    ...required(safer('System Management')),
    wants: 'the log of the rehearsal',
    evidence: 'required',
  },
];
