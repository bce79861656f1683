import * as z from 'zod';
import { riskView } from '../riskView';

/** `risk.get`: the assessment of the issue with its findings, indicators and history. Needs Browse. */
export const riskGet = {
  name: 'risk.get',
  request: z.strictObject({}),
  response: riskView,
} as const;
