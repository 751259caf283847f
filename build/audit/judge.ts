import type { Accepted } from './accepted.ts';

/** The parts of `npm audit --json` that count here. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      {
        readonly severity: string;
        readonly via: readonly (string | { readonly url: string; readonly title: string })[];
      }
    >
  >;
}

export interface Judged {
  /** What has to be mended or reasoned, one line each. */
  readonly problems: readonly string[];
  /** What is accepted and no longer found. */
  readonly stale: readonly string[];
}

/** What npm found against what is accepted. today: 'YYYY-MM-DD'. */
export function judgeAudit(report: AuditReport, accepted: readonly Accepted[], today: string): Judged {
  const found = Object.entries(report.vulnerabilities ?? {}).flatMap(([name, { severity, via }]) =>
    via.flatMap((one) =>
      typeof one === 'string'
        ? []
        : [{ name, severity, title: one.title, id: one.url.split('/').at(-1) ?? '' }],
    ),
  );
  const holds = (id: string) => accepted.some(({ advisory, until }) => advisory === id && today < until);
  const problems = found
    .filter(({ id }) => !holds(id))
    .map(({ name, severity, title, id }) => `${name} (${severity}): ${title} ${id}`);
  const stale = accepted
    .filter(({ advisory }) => !found.some(({ id }) => id === advisory))
    .map(({ advisory }) => `${advisory} is accepted and not found any more: take it out`);
  return { problems: [...new Set(problems)], stale };
}
