export { adfProblem, isAdf } from './check';
export { MAX_TEXT, textDocument, type AdfDocument, type AdfMark, type AdfNode } from './document';
export { htmlToAdf } from './fromHtml';
export { adfToText } from './toText';
