import fc from 'fast-check';
import { findIdentifiers, findPatientIdentifier, identifiers } from '../../../src/domain/phi';
import { sentences } from './sentences';

describe('ordinary sentences', () => {
  it('are many and different', () => {
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(200);
  });

  it.each(sentences)('raise no finding: %s', (sentence) => {
    expect(findIdentifiers(sentence)).toEqual([]);
  });

  it('raise no finding when they stand in one text', () => {
    expect(findIdentifiers(sentences.join(' '))).toEqual([]);
    expect(findIdentifiers(sentences.join('\n'))).toEqual([]);
  });
});

describe('a text with several identifiers', () => {
  const text = 'NPI 1234567893 saw MRN 00123456, phone 617-555-2368, on 2026-11-21';

  it('has its findings in order', () => {
    expect(findIdentifiers(text).map((f) => f.kind)).toEqual(['npi', 'mrn', 'phone']);
  });

  it('is refused for the first that may identify a patient', () => {
    expect(findPatientIdentifier(text)).toMatchObject({ kind: 'mrn', masked: '••••••56' });
    expect(findPatientIdentifier('NPI 1234567893 only')).toBeUndefined();
  });

  it('has one finding where two kinds see the same characters', () => {
    expect(findIdentifiers('MRN 078-05-1120')).toHaveLength(1);
    expect(findIdentifiers('NPI 1234567893 and patient id 1234567893').map((f) => f.kind)).toEqual([
      'npi',
      'mrn',
    ]);
    expect(findIdentifiers('patient id AB1234563').map((f) => f.blocks)).toEqual([true]);
  });
});

/** What a pattern that backtracks would choke on. */
const REPEATED = [
  '1',
  '1 ',
  '1-',
  'a',
  'a.',
  'a@',
  'a@b.',
  '@',
  '(01)',
  '(21)x',
  'MRN ',
  'patient id ',
  'DOB ',
  ' ',
  '.',
  '4111 ',
  'A1',
  'client IP ::',
  '(617) ',
  '1EG4-',
];

const SAMPLES = [
  '123-45-6789',
  '1EG4-TE5-MK73',
  '4EF6GH8JK12',
  '(617) 555-2368',
  'jane.roe@clinic.org',
  '4111 1111 1111 1111',
  '1M8GDM9AXKP042788',
  '(01)51022222233336(21)A1234',
  'AB1234563',
];

describe('findings', () => {
  it('point at the value and never show it, wherever it stands', () => {
    const around = fc.stringMatching(/^[a-z ,;\n]{0,30}$/);
    fc.assert(
      fc.property(around, fc.constantFrom(...SAMPLES), around, (before, value, after) => {
        const text = `${before} ${value} ${after}`;
        const [finding, ...others] = findIdentifiers(text);
        expect(others).toEqual([]);
        expect(finding && text.slice(finding.start, finding.end)).toBe(value);
        expect(finding?.masked).not.toContain(value);
        expect(finding?.masked.replace(/[^\p{L}\p{N}]/gu, '').length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('lie inside the text, in order, without overlaps, for any text', () => {
    const piece = fc.oneof(fc.constantFrom(...SAMPLES, 'SSN ', 'MRN ', 'DOB ', '-', ' '), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const spans = findIdentifiers(text).flatMap((f) => [f.start, f.end]);
        expect(spans).toEqual([...spans].sort((a, b) => a - b));
        for (const at of spans) expect(at >= 0 && at <= text.length).toBe(true);
      }),
    );
  });

  it.each(REPEATED)('are found behind 100,000 characters of %p', (piece) => {
    const text = `${piece.repeat(100_000 / piece.length)}\n\nSSN 123-45-6789`;
    const started = performance.now();
    const last = findIdentifiers(text).at(-1);
    console.info(`${JSON.stringify(piece)}: ${Math.round(performance.now() - started)} ms`);
    expect(last).toMatchObject({ kind: 'ssn', end: text.length });
  });

  it('have patterns that start over for each text', () => {
    for (const { patterns } of identifiers)
      for (const p of patterns) expect(p.global && !p.sticky).toBe(true);
    expect(findIdentifiers('123-45-6789')).toEqual(findIdentifiers('123-45-6789'));
  });
});
