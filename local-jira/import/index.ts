export { importInto, type Imported } from './into/importInto';
export { LIMITS, type Problem } from './problem';
export { readExport, type ReadExport } from './readExport';
export type { CustomText, ImportedTicket, StatusCategory } from './ticket';
