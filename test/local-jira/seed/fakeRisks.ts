import { createHash } from 'node:crypto';
import { starterPolicy } from '../../../src/content';
import { operations, type ParsedRequest } from '../../../src/contract/operations';
import { findIdentifiers } from '../../../src/domain/phi';
import type { InvokePlace } from '../../../local-jira/seed';
import { must } from './refused';

interface Assessed {
  readonly hazards: ParsedRequest<'risk.save'>[];
  readonly accepted: { readonly by: string; readonly root: string }[];
  none: boolean;
}

type Draft = ParsedRequest<'policy.save'>['draft'];

const IN_FORCE = {
  ...starterPolicy,
  version: 1,
  gates: starterPolicy.gates.map((gate) => ({ ...gate, guards: ['10003'] })),
  method: { id: starterPolicy.riskMethod },
};

/** What the app promises of risks and of drafts of a policy, kept in memory. */
export class FakeRisks {
  readonly assessed = new Map<string, Assessed>();
  /** Policies that were published after the adopted ones, by project. */
  readonly published = new Map<string, Draft>();
  private readonly drafts = new Map<string, Draft>();

  answer(door: string, payload: unknown, place: InvokePlace): unknown {
    const { issue = '', project = '', as } = place;
    switch (door) {
      case 'compliance-settings policy.get':
        return { revision: 1, policy: IN_FORCE };
      case 'compliance-settings policy.save':
        this.drafts.set(project, operations['policy.save'].request.parse(payload).draft);
        return { revision: 2 };
      case 'compliance-settings policy.publish':
        must(as === 'viktor-hale', 'no-permission');
        this.published.set(project, this.drafts.get(project) as Draft);
        return { outcome: 'published' };
      case 'compliance-panel risk.save':
        return this.save(operations['risk.save'].request.parse(payload), issue);
      case 'compliance-panel risk.declareNone':
        must(this.of(issue).hazards.length === 0, 'hazards-on-record');
        this.of(issue).none = true;
        return {};
      case 'compliance-panel risk.get':
        return { root: this.root(issue) };
      case 'compliance-panel risk.accept':
        return this.accept(operations['risk.accept'].request.parse(payload), issue, as);
      default:
        throw new Error(`The app has no ${door}`);
    }
  }

  private save(request: ParsedRequest<'risk.save'>, key: string): unknown {
    must(
      Object.values(request.words).every((text) => findIdentifiers(text).length === 0),
      'possible-identifier',
    );
    this.of(key).hazards.push(request);
    return {};
  }

  private accept(request: ParsedRequest<'risk.accept'>, key: string, by: string): unknown {
    must(request.root === this.root(key), 'changed-while-reading');
    must(request.rationale !== '', 'rationale-required');
    this.of(key).accepted.push({ by, root: request.root });
    return {};
  }

  private of(key: string): Assessed {
    const known = this.assessed.get(key) ?? { hazards: [], accepted: [], none: false };
    this.assessed.set(key, known);
    return known;
  }

  private root(key: string): string {
    return createHash('sha256')
      .update(JSON.stringify(this.of(key).hazards))
      .digest('hex');
  }
}
