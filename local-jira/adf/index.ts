export { adfProblem, isAdf } from './check';
export {
  documentOf,
  MAX_TEXT,
  paragraph,
  textDocument,
  type AdfDocument,
  type AdfMark,
  type AdfNode,
} from './document';
export { htmlToAdf } from './fromHtml';
export { withSafeLinks } from './safeLinks';
export { adfToText } from './toText';
