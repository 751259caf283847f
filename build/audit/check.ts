import { execFile } from 'node:child_process';
import { npmCommand } from '../system/npm.ts';
import { root } from '../system/paths.ts';
import { asCommand } from '../system/user-message.ts';
import { accepted } from './accepted.ts';
import { judgeAudit, type AuditReport } from './judge.ts';

/** The report, or null where no registry answers: npm then prints an error in its place. */
async function auditReport(): Promise<AuditReport | null> {
  const { command, args, shell } = npmCommand();
  const text = await new Promise<string>((resolve) => {
    // npm ends with 1 when it finds something; what it prints tells which of the two it is.
    execFile(command, [...args, 'audit', '--json'], { cwd: root, shell, timeout: 60_000 }, (_, stdout) =>
      resolve(stdout),
    );
  });
  try {
    const report = JSON.parse(text) as AuditReport;
    return report.vulnerabilities === undefined ? null : report;
  } catch {
    return null;
  }
}

/** `npm run check-audit`: known weaknesses in the packages of the lockfile that nobody reasoned about. */
await asCommand(async () => {
  const report = await auditReport();
  if (report === null) {
    console.log('No registry that knows of weaknesses answered: not checked.');
    return 0;
  }
  const { problems, stale } = judgeAudit(report, accepted, new Date().toISOString().slice(0, 10));
  for (const line of [...problems, ...stale]) console.error(line);
  if (problems.length + stale.length === 0) console.log('No known weakness.');
  return problems.length + stale.length > 0 ? 1 : 0;
});
