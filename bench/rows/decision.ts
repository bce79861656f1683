import { fingerprintOf } from '../../src/domain/signoff/fingerprint';
import { sha256 } from '../../test/support/sha256';
import { decisionCases } from '../decision/cases';
import { caregate } from '../decision/engines/caregate';
import { casbin } from '../decision/engines/casbin';
import { cedar } from '../decision/engines/cedar';
import { cel } from '../decision/engines/cel';
import { at, type Engine } from '../decision/engines/engine';
import { jsonLogic } from '../decision/engines/jsonLogic';
import { plain } from '../decision/engines/plain';
import { rulesEngine } from '../decision/engines/rulesEngine';
import { microseconds } from '../measure';
import type { Row } from './row';

const GENERAL = [jsonLogic, casbin, cel, rulesEngine, cedar];
/** The first engines are fast enough for long batches. */
const FAST = 3;

/** The decision of 20 items and 4 sign-offs beside general engines. Every engine must first agree on all ten cases. */
export async function decisionRows(): Promise<Row[]> {
  const cases = decisionCases((story) => {
    const gate = at(story.policy.gates, 0);
    return fingerprintOf({ gate, ...story.situation }, sha256).root;
  });
  const engines = await Promise.all([plain, caregate, ...GENERAL].map(async (make) => make(cases)));
  for (const engine of engines)
    await agree(
      engine,
      cases.map(({ open }) => open),
    );
  const beside = engines.filter(({ alone }) => alone !== true);
  const times = await timesOf(beside, cases.length);
  const floor = at(times, 0);
  for (const engine of engines.filter(({ alone }) => alone === true)) {
    const [again = NaN, time = NaN] = await timesOf([at(engines, 0), engine], cases.length);
    beside.push(engine);
    times.push((time / again) * floor);
  }
  return beside.map((engine, index) => rowOf(engine, index, times));
}

const timesOf = (engines: readonly Engine[], cases: number): Promise<number[]> =>
  microseconds(
    engines.map((engine, index) => ({
      calls: index < FAST ? 20_000 : 1_000,
      run: (call: number) => engine.decide(call % cases),
    })),
  );

async function agree(engine: Engine, expected: readonly boolean[]): Promise<void> {
  for (const [index, open] of expected.entries()) {
    if ((await engine.decide(index)) !== open)
      throw new Error(`${engine.name} decides case ${index} differently`);
  }
}

function rowOf(engine: Engine, index: number, times: readonly number[]): Row {
  const time = at(times, index);
  const ratio = time / at(times, 1);
  const what = `decision: ${engine.name}`;
  const measured = `${time.toFixed(2)} µs, ${ratio.toFixed(2)} × CareGate`;
  if (index < 2) return { what, measured, value: time, unit: 'µs' };
  return {
    what,
    measured,
    value: ratio,
    unit: '× CareGate',
    budget: 'slower than CareGate',
    held: ratio > 1,
  };
}
