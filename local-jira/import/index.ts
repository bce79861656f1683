export { IMPORT_PROJECT, ImportRefused, type ImportChoice, type StatusPair } from './into/choice';
export { freshOf, importInto, planImport, type Imported, type ImportPlan } from './into/importInto';
export { LIMITS, type Problem } from './problem';
export { readExport, type ReadExport } from './readExport';
export type { CustomText, ImportedTicket, StatusCategory } from './ticket';
export { targetOf, type Target } from './into/target';
export { placeStatuses, statusesIn } from './into/statuses';
export { placeTickets } from './into/family';
