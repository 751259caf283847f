import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../system/paths.ts';
import { asCommand } from '../system/user-message.ts';
import { type Finding, findStrange, vocabulary } from './find-strange.ts';
import { englishWords } from './known-words.ts';
import { readWoordenlijst } from './woordenlijst.ts';

await asCommand(async () => {
  const rows = readWoordenlijst(readFileSync(path.join(root, 'shared', 'woordenlijst.md'), 'utf8'));
  const known = vocabulary(rows, englishWords());
  const files = globSync('{shared,db,electron,renderer}/**/*.{ts,tsx}', { cwd: root }).sort();
  const findings = files.flatMap((file) =>
    findStrange(file.replaceAll('\\', '/'), readFileSync(path.join(root, file), 'utf8'), known),
  );
  for (const line of summary(findings)) console.error(line);
  console.log(
    `words: ${files.length} files, ${rows.length} Dutch words, ${findings.length} names to look at`,
  );
  return Promise.resolve(findings.length > 0 || files.length === 0 ? 1 : 0);
});

/** One line per problem with the first place it was seen, the most frequent first. */
function summary(findings: readonly Finding[]): string[] {
  const byProblem = new Map<string, Finding[]>();
  for (const finding of findings)
    byProblem.set(finding.problem, [...(byProblem.get(finding.problem) ?? []), finding]);
  return [...byProblem.entries()]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([problem, [first, ...others]]) =>
        `${first?.where} ${first?.name}: ${problem}${others.length > 0 ? ` (and ${others.length} more)` : ''}`,
    );
}
