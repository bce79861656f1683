import { z } from 'zod';

const report = z.looseObject({
  'csp-report': z.looseObject({
    'document-uri': z.string().default(''),
    'violated-directive': z.string().default(''),
    'blocked-uri': z.string().default(''),
  }),
});

/** One refusal by the browser, as it reported it. */
export interface CspReport {
  page: string;
  directive: string;
  blocked: string;
}

const LIMIT = 500;

/** Collects the browser's reports so that tests can demand none. Unreadable reports are kept as such. */
export function createCspReports() {
  const reports: CspReport[] = [];
  return {
    add(body: unknown): void {
      const parsed = report.safeParse(body).data?.['csp-report'];
      reports.push({
        page: parsed?.['document-uri'] ?? '',
        directive: parsed?.['violated-directive'] ?? 'unreadable report',
        blocked: parsed?.['blocked-uri'] ?? '',
      });
      if (reports.length > LIMIT) reports.shift();
    },
    list: (): CspReport[] => [...reports],
  };
}
export type CspReports = ReturnType<typeof createCspReports>;
