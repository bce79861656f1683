import { appendTo, SITE_CHAIN } from '../audit/append';
import type { StoredEntry } from '../audit/entry';
import type { AuditEvent } from '../audit/event';
import type { Template } from '../checklist/template';
import { REMEMBERED_COMMANDS } from '../policy/desk';
import type { RiskMethod } from '../risk/method';
import type { MethodDraft } from '../risk/methodDraft';
import type { Sha256 } from '../shared/hash';
import type { AccountId, Instant, Nonce, Slug } from '../shared/ids';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { remember, repeatedOf, type Done } from '../shared/remembered';
import { publishMethod, retireMethod } from './methods';
import type { Site } from './schema';
import { changeSettings, type Settings } from './settings';
import { publishTemplate, retireTemplate, saveTemplate, type Origin } from './templates';

/** What people change of a site. `revision` is the one that they saw. */
export type SiteCommand = { readonly nonce: Nonce; readonly revision: number } & (
  | ({ readonly act: 'settings' } & Settings)
  | {
      readonly act: 'save-template';
      readonly create: boolean;
      readonly copiedFrom?: Origin;
      readonly template: Template;
      /** Its latest published version, when there is one. */
      readonly published?: Template;
    }
  | {
      readonly act: 'publish-template';
      readonly id: Slug;
      /** The stored draft, and the latest published version. */
      readonly draft: Template | undefined;
      readonly published: Template | undefined;
    }
  | { readonly act: 'retire-template'; readonly id: Slug; readonly retired: boolean }
  | { readonly act: 'publish-method'; readonly draft: MethodDraft }
  | { readonly act: 'retire-method'; readonly id: Slug; readonly retired: boolean }
);

/** The site as it is stored, and who acts when. What is shipped or built in keeps its id. */
export interface SiteSituation {
  readonly site: Site;
  readonly shipped: ReadonlySet<Slug>;
  readonly shippedMethods: ReadonlySet<Slug>;
  readonly builtInRoles: ReadonlySet<Slug>;
  readonly actor: AccountId;
  readonly at: Instant;
  readonly sha256: Sha256;
}

/** What a command changes, before it is counted and chained. */
export interface SiteChange {
  readonly site: Site;
  readonly events: readonly AuditEvent[];
  /** A template version to keep for ever. */
  readonly publish?: Template;
  /** A version of a risk method to keep for ever. */
  readonly method?: RiskMethod;
  /** The draft of a template to keep, or to take away. */
  readonly draft?: { readonly id: Slug; readonly content: Template | undefined };
}

/** What a command came to. A repeated one changes nothing and has its first result. */
export interface SiteOutcome extends Omit<SiteChange, 'events'> {
  /** Entries of the chain `site-1`: none for drafts. */
  readonly entries: readonly StoredEntry[];
  readonly result: Done;
}

/** Carries out a command on the site, or says why not. Nothing is read and nothing is written. */
export function decideSite(situation: SiteSituation, command: SiteCommand): SiteOutcome | Refusal {
  const { site } = situation;
  const repeated = repeatedOf(site.commands, command.nonce);
  if (repeated !== undefined) return { site, entries: [], result: repeated };
  if (command.revision !== site.revision) {
    return refuse('site-conflict', { by: site.changedBy ?? 'Somebody', revision: site.revision });
  }
  const change = changeOf(situation, command);
  return isRefusal(change) ? change : conclude(situation, command.nonce, change);
}

function changeOf(situation: SiteSituation, command: SiteCommand): SiteChange | Refusal {
  switch (command.act) {
    case 'settings':
      return changeSettings(situation, command.nonce, command);
    case 'save-template':
      return saveTemplate(situation, command);
    case 'publish-template':
      return publishTemplate(situation, command);
    case 'retire-template':
      return retireTemplate(situation, command);
    case 'publish-method':
      return publishMethod(situation, command);
    case 'retire-method':
      return retireMethod(situation, command);
  }
}

function conclude({ site, actor, at, sha256 }: SiteSituation, nonce: Nonce, change: SiteChange): SiteOutcome {
  const { events, publish, method, draft } = change;
  const tip = { chain: SITE_CHAIN, seq: site.seq, head: site.head };
  const { entries, seq, head } = appendTo(tip, events, { actor, at, policy: 0 }, sha256);
  const done = { revision: site.revision + 1, version: publish?.version ?? method?.version ?? null };
  return {
    site: {
      ...change.site,
      revision: done.revision,
      seq,
      head,
      changedBy: actor,
      commands: remember(site.commands, nonce, done, REMEMBERED_COMMANDS),
    },
    entries,
    ...(publish === undefined ? {} : { publish }),
    ...(method === undefined ? {} : { method }),
    ...(draft === undefined ? {} : { draft }),
    result: { ...done, repeated: false },
  };
}
