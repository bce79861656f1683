import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import * as cheerio from 'cheerio';
import { z } from 'zod';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];
const permissionsSchema = z.custom<Permissions>((value) => typeof value === 'object' && value !== null);

export interface PolicyInput {
  html: string;
  /** `permissions` of manifest.yml. */
  permissions: unknown;
  productOrigin: string;
  reportUri: string;
}

/** The Content Security Policy that Forge's CDN would send with this page, computed by Atlassian's own package. */
export function appPolicy(input: PolicyInput): string {
  const processing = new CSPProcessingService({ info: () => undefined }, cheerio.load);
  const details = processing.getCspDetails(input.html, permissionsSchema.parse(input.permissions));
  const injection = new CSPInjectionService();
  return injection
    .getInjectableCSP({
      existingCSPDetails: details,
      microsEnv: 'prod',
      tunnelCSPReporterUri: input.reportUri,
      hostname: input.productOrigin,
    })
    .join('; ');
}

/** The policy of the product's own pages: everything from here, frames only from the app's origin. */
export function productPolicy(appOrigin: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    `frame-src ${appOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
