import type { IndicatorDefinition, IndicatorFinding } from './definition';
import { no, plainEvidence, unknown, yes } from './evidence';
import type { IndicatorFacts } from './facts';

/** Files that hold records by the hundred: tables, exports, messages, images of patients, archives, logs. */
const TYPES = [
  ...['csv', 'tsv', 'xls', 'xlsx', 'ods', 'json', 'ndjson', 'xml', 'parquet'],
  ...['sql', 'sqlite', 'db', 'mdb', 'bak', 'dump'],
  ...['hl7', 'dcm', 'dicom', 'edf', 'eml', 'msg', 'pst'],
  ...['zip', '7z', 'gz', 'tar', 'rar', 'log', 'pcap', 'har'],
];
const LARGE_MB = 25;

type Attached = IndicatorFacts['attachments']['values'][number];

/** The last part of a name, if it is one of ours: a name may hold the name of a patient and is never repeated. */
const typeOf = ({ filename }: Attached): string | undefined => {
  const type = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  return TYPES.find((known) => known === type);
};

function check({ attachments: { values, whole } }: IndicatorFacts): IndicatorFinding {
  const types = values.flatMap((attached) => typeOf(attached) ?? []);
  const large = values.filter(({ size }) => size > LARGE_MB * 1_000_000).length;
  const found = [
    ...[...new Set(types)].map((type) => plainEvidence(`Attached file of type ${type}`)),
    ...(large > 0 ? [plainEvidence(`Attached file above ${LARGE_MB} MB`)] : []),
  ];
  if (found.length > 0) return yes(...found);
  return whole ? no() : unknown('the attachments');
}

/** Whether a file is attached that could hold data of patients. What is in it is never read. */
export const attachedData: IndicatorDefinition = {
  id: 'attached-data',
  title: 'An attached file may hold data of patients',
  looksAt: `Attachments, by type and size: yes for ${TYPES.join(', ')}, and for any file above ${LARGE_MB} MB. Files are not opened, and their names are not repeated.`,
  weight: 12,
  suggests: {
    dimension: 'privacy',
    hazard: 'Data of patients is attached to an issue',
    situation: 'Everybody who may see the issue, and every copy of it, gets the file',
    harm: "Patients' health information is disclosed",
  },
  check,
};
