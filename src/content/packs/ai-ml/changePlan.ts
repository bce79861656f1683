import type { ItemInput } from '../../written';
import { changePlanGuidance } from './sources';
import { advisedAlways, required, requiredIfAny } from '../../standing';

/** A predetermined change control plan: what may change, by which protocol, with what effect. */
export const changePlan: ItemInput[] = [
  {
    id: 'ai-pc-listed',
    text: 'The plan lists every change that is foreseen; each can be verified by test',
    ...required(changePlanGuidance('description of modifications')),
    answeredBy: 'compliance-officer',
    wants: 'the plan',
    evidence: 'required',
  },
  {
    id: 'ai-pc-limits',
    text: 'For each foreseen change the plan gives the performance that it has to reach',
    ...required(changePlanGuidance('description of modifications')),
  },
  {
    id: 'ai-pc-manner',
    text: 'The plan says whether each change happens by itself or by hand, everywhere or at one site',
    ...required(changePlanGuidance('description of modifications')),
  },
  {
    id: 'ai-pc-protocol',
    text: 'A protocol tells how each change is built, tested and rolled out, so that the device stays safe',
    ...required(changePlanGuidance('modification protocol')),
  },
  {
    id: 'ai-pc-data',
    text: 'The protocol says which new data is collected, how it is labelled and how test data stays apart',
    ...advisedAlways(changePlanGuidance('modification protocol: data management practices')),
  },
  {
    id: 'ai-pc-retraining',
    text: 'The protocol says what sets off a retraining and which parts of the model may change',
    ...advisedAlways(changePlanGuidance('modification protocol: re-training practices')),
  },
  {
    id: 'ai-pc-evaluation',
    text: 'The protocol fixes measures and limits beforehand, and what happens when a change misses them',
    ...advisedAlways(changePlanGuidance('modification protocol: performance evaluation')),
    answeredBy: 'clinical-validator',
  },
  {
    id: 'ai-pc-updates',
    text: 'The protocol says how users are told, how the new version is watched and how to go back',
    ...advisedAlways(changePlanGuidance('modification protocol: update procedures')),
  },
  {
    id: 'ai-pc-trace',
    text: 'A table leads from each foreseen change to the steps of the protocol that apply to it',
    ...advisedAlways(changePlanGuidance('traceability')),
  },
  {
    id: 'ai-pc-impact',
    text: 'Benefit and risk of each change are compared with the device as it is now',
    ...required(changePlanGuidance('impact assessment')),
    answeredBy: 'clinical-validator',
    wants: 'the impact assessment',
    evidence: 'required',
  },
  {
    id: 'ai-pc-combined',
    text: 'What several foreseen changes do together was judged too',
    ...required(changePlanGuidance('impact assessment')),
  },
  {
    id: 'ai-pc-versions',
    text: 'Each version that the plan brings forth has a number, and the labeling says what changed',
    ...required(changePlanGuidance('version control, maintenance and labeling')),
  },
  {
    id: 'ai-pc-inside',
    text: 'This change is one that the authorised plan lists, made in the way that it lays down',
    ...required(changePlanGuidance('staying inside an authorized PCCP')),
    wants: 'the matching entry of the plan',
    evidence: 'required',
  },
  {
    id: 'ai-pc-outside',
    text: 'A change beyond the plan was assessed like any other change of a device, a new submission included',
    ...requiredIfAny(changePlanGuidance('staying inside an authorized PCCP')),
    answeredBy: 'compliance-officer',
  },
];
