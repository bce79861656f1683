import type { ItemInput } from '../../written';
import { dhs, ico, nist, rule } from './sources';

/** What is done, why, on which basis, and with which data. */
export const description: ItemInput[] = [
  {
    id: 'pf-aim',
    text: 'One page says what the project wants, for whom, and why it was found to need this assessment',
    ...ico(1),
  },
  {
    id: 'pf-basis',
    text: 'Each use and disclosure is matched with the paragraph, law or agreement that allows it',
    ...nist('GV.PO-P5'),
    wants: 'a table of uses with their basis',
    evidence: 'required',
  },
  {
    id: 'pf-purposes',
    text: 'Each step in which data is touched has a purpose, and a person who answers for it',
    ...nist('ID.IM-P5'),
  },
  {
    id: 'pf-systems',
    text: 'Systems, services and components that touch the data are listed with their owners',
    ...nist('ID.IM-P2'),
  },
  {
    id: 'pf-people',
    text: 'The groups of people in the data are listed with rough numbers, children and staff among them',
    ...nist('ID.IM-P3'),
  },
  {
    id: 'pf-elements',
    text: 'All data elements are listed with their source and how delicate they are',
    ...nist('ID.IM-P6'),
    wants: 'a data inventory',
  },
  {
    id: 'pf-bought-data',
    text: 'Data that was bought or taken from public places is named, with the reason for using it',
    ...dhs('2.3'),
  },
  {
    id: 'pf-flow',
    text: 'A diagram follows the data from where it arises to where it is deleted, across every party and country',
    ...nist('ID.IM-P8'),
    wants: 'a data flow diagram',
    evidence: 'required',
  },
  {
    id: 'pf-context',
    text: 'It is described what patients expect of us here, and what would surprise them',
    ...nist('ID.RA-P1'),
  },
];

/** Whether so much data, for so long, is needed for that. */
export const necessity: ItemInput[] = [
  {
    id: 'pf-alternatives',
    text: 'Ways to reach the aim with less data or none were considered, and it says why they lost',
    ...ico(4),
  },
  {
    id: 'pf-minimum',
    text: 'For each element it says what would stop working without it, and elements without an answer are dropped',
    ...rule('164.502(b)(1)'),
  },
  {
    id: 'pf-less-identifying',
    text: 'Names and numbers are replaced, shortened or left out wherever the purpose survives that',
    ...nist('CT.DP-P2'),
  },
  {
    id: 'pf-selective',
    text: 'Settings can switch off the collecting or sending of single elements',
    ...nist('CT.DP-P4'),
    notApplicable: true,
  },
  {
    id: 'pf-accuracy',
    text: 'It is described how wrong, old or doubled data is noticed and put right',
    ...nist('CT.PO-P2'),
  },
  {
    id: 'pf-retention',
    text: 'Each store has an end of retention with its reason, and a job that deletes was tested',
    ...nist('CT.DM-P5'),
    wants: 'a retention table and a test of the deletion',
  },
  {
    id: 'pf-analytics',
    text: 'Inputs and results of models, scores and rules are compared between groups of patients',
    ...nist('ID.RA-P2'),
    notApplicable: true,
    wants: 'an evaluation by patient group',
  },
];
