import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../system/paths.ts';
import { asCommand } from '../system/user-message.ts';
import { type Finding, findStrange, vocabulary } from './find-strange.ts';
import { englishWords } from './known-words.ts';
import { straightApostrophes } from './straight-apostrophes.ts';
import { readWoordenlijst } from './woordenlijst.ts';

/** Not shown: wachtzinnen as people type them. */
const asTyped = ['**/common-passphrases.json'];

await asCommand(async () => {
  const rows = readWoordenlijst(readFileSync(path.join(root, 'shared', 'woordenlijst.md'), 'utf8'));
  const known = vocabulary(rows, englishWords());
  const files = globSync('{shared,db,electron,renderer}/**/*.{ts,tsx}', { cwd: root }).sort();
  const findings = files.flatMap((file) =>
    findStrange(file.replaceAll('\\', '/'), readFileSync(path.join(root, file), 'utf8'), known),
  );
  const texts = globSync('{shared,electron,renderer}/**/*.{ts,tsx,json}', { cwd: root, exclude: asTyped })
    .sort()
    .flatMap((file) =>
      straightApostrophes(file.replaceAll('\\', '/'), readFileSync(path.join(root, file), 'utf8')),
    );
  for (const line of summary([...findings, ...texts])) console.error(line);
  console.log(
    `words: ${files.length} files, ${rows.length} Dutch words, ${findings.length} names and ${texts.length} texts to look at`,
  );
  return Promise.resolve(findings.length + texts.length > 0 || files.length === 0 ? 1 : 0);
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
