import type { RequestOf, ResponseOf } from '../../src/contract/operations/index';

export type Site = ResponseOf<'site.get'>;
export type Role = Site['roles'][number];
export type SiteRequest = RequestOf<'site.save'>;
export type Choice = Site['groups'][number];
export type Listing = ResponseOf<'template.list'>;
export type Pack = Listing['packs'][number];
export type OwnTemplate = Listing['own'][number];
export type Found = ResponseOf<'template.get'>;
export type Template = Found['template'];
export type TemplateItem = Template['items'][number];
export type ItemChange = Found['changes'][number];
export type LegalStatus = Pack['status'];
/** A template as it is sent: what has a default may be left out. */
export type TemplateInput = RequestOf<'template.save'>['template'];
export type Format = RequestOf<'template.import'>['format'];
export type MethodListing = ResponseOf<'method.list'>;
export type ListedMethod = MethodListing['methods'][number];
export type Method = ListedMethod['method'];
/** A method as it is sent to be checked or published. */
export type MethodInput = RequestOf<'method.publish'>['draft'];
export type MethodProblem = ResponseOf<'method.check'>['problems'][number];
export type Health = ResponseOf<'health.get'>;

/** Which template, in which version. */
export interface TemplateName {
  readonly id: string;
  readonly version: number;
}
