import { operations, type OperationName } from '../../../src/contract/operations/index';
import type { RiskSummary } from '../../../src/contract/riskSummary';
import type { ControlView, RiskView } from '../../../src/contract/riskView';
import { DANIEL, hash, HELEN, JONAS } from './fixtures/people';
import { control, hazard, MATRIX, rated } from './fixtures/riskBook';
import type { RefusalName } from './refusals';
import { OTHER_ROOT, RISKS, type RiskName } from './fixtures/riskViews';

type Payload = Readonly<Record<string, unknown>>;

/** The risk assessment of one session: what is saved shows. */
export class RiskStub {
  #view: RiskView;
  #seq = 100;

  constructor(name: RiskName) {
    this.#view = RISKS[name]();
  }

  /** What the issue says of it in a line. */
  summary(): RiskSummary | undefined {
    const { method, hazards, residual, ceilings } = this.#view;
    if (method === null) return undefined;
    const { level, score } = residual;
    const held = ceilings.every((ceiling) => ceiling.held);
    const above = held
      ? 0
      : hazards.filter(({ residualLevel }) => (residualLevel.level?.rank ?? 0) > 0).length;
    const drafts = hazards.filter(({ missing }) => missing.length > 0).length;
    return { level, score, hazards: hazards.length, drafts, above, accepted: false };
  }

  answer(operation: OperationName, payload: Payload): unknown {
    if (operation === 'risk.get') return this.#view;
    if (operation === 'risk.save') return this.#save(payload);
    if (operation === 'risk.remove') return this.#remove(payload);
    if (operation === 'risk.declareNone') return this.#declare(payload);
    return operation === 'risk.accept' ? this.#accept(payload) : undefined;
  }

  /** What happened elsewhere where a page meets a refusal. */
  meet(refusal: RefusalName): void {
    if (refusal === 'edit-conflict' || refusal === 'changed-while-reading') this.#changeMeanwhile();
    if (refusal === 'unknown-hazard') this.#put({ root: OTHER_ROOT, hazards: this.#view.hazards.slice(1) });
  }

  /** Somebody else saves the first hazard. */
  #changeMeanwhile(): void {
    const [first] = this.#view.hazards;
    if (first === undefined) return;
    const theirs = hazard(1, {
      ...first,
      harm: 'Arrhythmia, admission to hospital',
      residual: { severity: 'critical', probability: 'low' },
      revision: 90,
      by: DANIEL,
      at: '2026-11-19T09:51:00.000Z',
    });
    this.#put({
      root: OTHER_ROOT,
      hazards: this.#view.hazards.map((one) => (one.id === first.id ? theirs : one)),
    });
  }

  #put(part: Partial<RiskView>): void {
    this.#view = rated({ ...this.#view, ...part });
  }

  #receipt() {
    this.#seq += 1;
    return { seq: this.#seq, at: new Date().toISOString(), hash: hash('r'), repeated: false };
  }

  #save(payload: Payload) {
    const {
      hazard: id,
      words,
      controls,
      dimensions,
      initial,
      residual,
    } = operations['risk.save'].request.parse(payload);
    const receipt = this.#receipt();
    const latest = Math.max(0, ...this.#view.hazards.map((one) => Number(one.id.slice(7))));
    const number = Number(id?.slice(7) ?? latest + 1);
    const before = this.#view.hazards.find((one) => one.id === id)?.controls ?? [];
    const saved = hazard(
      number,
      {
        dimensions,
        initial,
        residual,
        hazard: words.hazard || null,
        situation: words.situation || null,
        harm: words.harm || null,
        benefit: words.benefit || null,
        controls: controls.map(({ issue, ...rest }): ControlView => {
          if (typeof issue !== 'string') return before[issue.kept] ?? control({ issue: null, issueId: null });
          return control({ ...rest, issue: { key: issue, summary: 'Hard dose limit', status: 'To Do' } });
        }),
        revision: receipt.seq,
        by: JONAS,
        at: receipt.at,
      },
      this.#view.method ?? MATRIX,
    );
    const others = this.#view.hazards.filter((one) => one.id !== saved.id);
    this.#put({ none: null, root: OTHER_ROOT, hazards: [...others, saved] });
    return { receipt, hazard: saved.id };
  }

  #remove(payload: Payload) {
    const { hazard: id } = operations['risk.remove'].request.parse(payload);
    this.#put({ hazards: this.#view.hazards.filter((one) => one.id !== id) });
    return { receipt: this.#receipt() };
  }

  #declare(payload: Payload) {
    const { rationale } = operations['risk.declareNone'].request.parse(payload);
    const receipt = this.#receipt();
    this.#put({ ...RISKS.none(), none: { by: JONAS, at: receipt.at, rationale } });
    return { receipt };
  }

  #accept(payload: Payload) {
    const { role, rationale } = operations['risk.accept'].request.parse(payload);
    const receipt = this.#receipt();
    const { seq, at } = receipt;
    const given = { seq, at, role, roleName: 'compliance officer', level: 'medium', by: HELEN, rationale };
    this.#put({
      accepted: [...this.#view.accepted, { ...given, current: true }],
      ceilings: this.#view.ceilings.map((ceiling) => ({ ...ceiling, held: true })),
    });
    return { receipt };
  }
}
