import { auditRows } from './audit';
import { decisionRows } from './decision';
import { rollupRows } from './rollups';
import type { Row } from './row';

/** What is measured in pure code. */
export const pureRows = async (): Promise<Row[]> => [
  ...(await auditRows()),
  ...(await decisionRows()),
  ...(await rollupRows()),
];
