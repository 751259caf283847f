import type { Numbers } from './numbers.ts';

/** One line of the outcome. `target` is in milliseconds and goes for `by`; nothing fails when it is missed. */
export interface Measured {
  readonly part: string;
  readonly what: string;
  readonly numbers: Numbers;
  readonly target?: { readonly by: 'p50' | 'p99'; readonly under: number };
}

/** Whether the target was met; undefined without one. */
export function meetsTarget({ numbers, target }: Measured): boolean | undefined {
  return target && numbers[target.by] < target.under;
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1).padStart(9);

function verdict(measured: Measured): string {
  const { target } = measured;
  if (target === undefined) return '';
  return `${target.by} < ${target.under}: ${meetsTarget(measured) ? 'met' : 'MISSED'}`;
}

/** The table for the screen. */
export function table(all: readonly Measured[]): string {
  const width = Math.max(...all.map(({ what }) => what.length));
  const head = `${''.padEnd(width)}        n      p50      p99      max  (ms)`;
  const rows = all.map((measured, at) => {
    const { part, what, numbers } = measured;
    const title = part === all[at - 1]?.part ? '' : `\n${part}\n`;
    const columns = [numbers.p50, numbers.p99, numbers.max].map(ms).join('');
    return `${title}${what.padEnd(width)}${String(numbers.count).padStart(9)}${columns}  ${verdict(measured)}`;
  });
  return [head, ...rows].join('\n');
}
