import { ESLint } from 'eslint';

/**
 * Lints snippets as if they stood in the named files, with the project's own configuration. The files need
 * not exist. Reads `[[file, code], …]` from standard input, answers the rules each breaks.
 */
const eslint = new ESLint();

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);

const broken = [];
for (const [filePath, code] of JSON.parse(Buffer.concat(chunks).toString('utf8'))) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(broken));
