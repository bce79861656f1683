import { exportEpic } from '../../../src/app/epic/export';
import { getEpic } from '../../../src/app/epic/get';
import type { EpicView } from '../../../src/contract/operations/epicGet';
import { epicGet } from '../../../src/contract/operations/epicGet';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { Policy } from '../../../src/domain/policy/schema';
import type { IssueRecord } from '../../../src/domain/record/schema';
import { isRefusal } from '../../../src/domain/shared/refusal';
import type { Standing } from '../../../src/domain/standing/schema';
import { fakePorts } from '../../support/fakePorts';
import { someFacts } from '../../support/facts';
import { aProjection } from '../../support/storeBehaviour/changes';
import { aStanding, scoredPolicy } from '../../support/standings';

export const EPIC = '10001';
const PROJECT = '10000';

/** An epic whose children stand where a test says. Ruth may browse it; the clock stands at `NOW`. */
export class EpicSite {
  readonly ports = fakePorts();

  constructor(policy: Policy = scoredPolicy()) {
    const { jira, store } = this.ports;
    jira.put(someFacts({ id: EPIC, key: 'TELE-1', summary: 'Remote titration', hierarchyLevel: 1 }));
    jira.person('ruth', 'Ruth Abelman');
    jira.grant('ruth', PROJECT, {});
    jira.signIn('ruth');
    store.tables.policies.set(PROJECT, policy);
  }

  /** A child `TELE-n`; without a standing nothing is recorded of it. */
  async child(n: number, standing?: Partial<Standing>, facts: Partial<IssueFacts> = {}): Promise<string> {
    const issueId = String(20_000 + n);
    const fields = { parent: { id: EPIC, key: 'TELE-1' } };
    const words = { key: `TELE-${n}`, summary: `Story ${n}`, assignee: 'jonas', assigneeName: 'Jonas Weber' };
    this.ports.jira.put(someFacts({ id: issueId, ...words, ...facts, fields }));
    if (standing === undefined) return issueId;
    const whole = aStanding({ issueId, ...standing });
    await this.ports.projections.commit(aProjection({ issueId, under: EPIC, standing: whole }), 0);
    return issueId;
  }

  /** An issue that is no child. */
  other(id: string, key: string, facts: Partial<IssueFacts> = {}): void {
    this.ports.jira.put(someFacts({ id, key, ...facts }));
  }

  /** What somebody wrote of a hazard. */
  words(issueId: string, hazard: string, seq = 1): void {
    this.ports.store.tables.texts.set(`issue-${issueId}:${seq}`, {
      hazard: { salt: 'a'.repeat(64), text: hazard },
    });
  }

  record(record: IssueRecord): void {
    this.ports.store.tables.records.set(record.issueId, { record, state: 'none' });
  }

  place(accountId = 'ruth') {
    this.ports.jira.signIn(accountId);
    return { caller: { accountId, accountType: 'licensed' }, issueId: EPIC };
  }

  get(request: object = {}, accountId = 'ruth') {
    return getEpic(this.ports, this.place(accountId), epicGet.request.parse(request));
  }

  async view(request: object = {}): Promise<EpicView> {
    const view = await this.get(request);
    if (isRefusal(view)) throw new Error(view.refused);
    return epicGet.response.parse(view);
  }

  async csv(): Promise<string> {
    const answer = await exportEpic(this.ports, this.place(), {});
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer.csv;
  }
}

export const keysOf = ({ children }: EpicView): string[] => children.map(({ issue }) => issue.key);
