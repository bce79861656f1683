import type { AwaitingRow, DeskCommit, Projection, SiteCommit } from '../../../src/app/ports';
import { appendTo, policyChain, SITE_CHAIN } from '../../../src/domain/audit/append';
import type { AuditEvent } from '../../../src/domain/audit/event';
import type { Template } from '../../../src/domain/checklist/template';
import { emptyDesk, type PolicyDesk } from '../../../src/domain/policy/desk';
import type { Policy } from '../../../src/domain/policy/schema';
import { emptySite } from '../../../src/domain/site/empty';
import type { Site } from '../../../src/domain/site/schema';
import { someDigest, someNonce } from '../builders';
import { sha256 } from '../sha256';

export const AT = '2026-11-21T10:00:00.000Z';
export const PROJECT = '10000';

const circumstance = { actor: 'helen-voss', at: AT, policy: 0 };
export const freshDesk = (): PolicyDesk => emptyDesk(PROJECT);

/** A draft that is saved under a title: no entry, no publication. */
export function saved(desk: PolicyDesk, title: string): DeskCommit {
  const revision = desk.revision + 1;
  const content = { title, roles: [], gates: [] };
  return {
    desk: {
      ...desk,
      revision,
      draft: { content, basedOn: 0, by: 'helen-voss', at: AT },
      commands: [...desk.commands, [someNonce(title), revision, 0]],
    },
    expected: desk.revision,
    entries: [],
    texts: [],
  };
}

/** A policy that is published from a desk, with its entry and a text. */
export function published(desk: PolicyDesk, policy: Policy): DeskCommit {
  const replaces = policy.version - 1;
  const event: AuditEvent = {
    type: 'policy-published',
    payload: {
      nonce: someNonce(`${policy.title} ${policy.version}`),
      version: policy.version,
      replaces,
      digest: someDigest(policy.title),
      lowered: 0,
    },
  };
  const tip = { chain: policyChain(desk.projectId), seq: desk.seq, head: desk.head };
  const { entries, seq, head } = appendTo(tip, [event], circumstance, sha256);
  const revision = desk.revision + 1;
  return {
    desk: {
      ...desk,
      revision,
      seq,
      head,
      commands: [...desk.commands, [event.payload.nonce, revision, policy.version]],
    },
    expected: desk.revision,
    entries,
    texts: [{ seq, texts: { rationale: { salt: someDigest('salt'), text: 'Agreed' } } }],
    publish: { policy, replaces },
  };
}

export const aTemplate = (rules: Partial<Template> = {}): Template => ({
  id: 'own-list',
  version: 1,
  title: 'Our own list',
  purpose: 'What we ask of ourselves.',
  items: [
    {
      id: 'first',
      text: 'Somebody has looked at it.',
      citation: {
        clause: 'SOP 7',
        status: 'voluntary',
        asOf: '2026-01-01',
        url: 'https://example.org/sop-7',
      },
      required: true,
      evidence: 'optional',
      notApplicable: true,
      addressable: false,
      since: 1,
    },
  ],
  ...rules,
});

export const freshSite = (): Site => emptySite();

/** A change of the site: an entry, and whatever else comes with it. */
export function changed(
  site: Site,
  name: string,
  more: Partial<Pick<SiteCommit, 'publish' | 'draft'>> = {},
): SiteCommit {
  const event: AuditEvent = {
    type: 'site-changed',
    payload: { nonce: someNonce(name), what: 'roles', digest: someDigest(name) },
  };
  const tip = { chain: SITE_CHAIN, seq: site.seq, head: site.head };
  const { entries, seq, head } = appendTo(tip, [event], circumstance, sha256);
  const revision = site.revision + 1;
  const commands: Site['commands'] = [...site.commands, [event.payload.nonce, revision, 0]];
  return { site: { ...site, revision, seq, head, commands }, expected: site.revision, entries, ...more };
}

export const aRow = (rules: Partial<AwaitingRow> = {}): AwaitingRow => ({
  projectId: PROJECT,
  issueId: '10042',
  role: 'validator',
  gate: 'clinical',
  meaning: 'Clinically validated',
  since: AT,
  because: 'first',
  ...rules,
});

/** What is projected of an issue. Rows take over its issue and project. */
export function aProjection(
  rules: Partial<Projection> & { readonly waiting?: readonly Partial<AwaitingRow>[] } = {},
): Projection {
  const { waiting = [], ...rest } = rules;
  const projection = {
    issueId: '10042',
    projectId: PROJECT,
    sequence: 1,
    revision: 3,
    policy: 1,
    state: 'blocked',
    digest: someDigest(JSON.stringify(waiting)),
    at: AT,
    ...rest,
  };
  const { issueId, projectId } = projection;
  return { rows: waiting.map((row) => aRow({ issueId, projectId, ...row })), ...projection };
}
