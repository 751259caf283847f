import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import type { CasusRow, CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../../shared/domain/casusbestand/casusbestand-fault.ts';
import { findKader } from '../../../shared/kader/catalog.ts';
import { parseKader } from '../../../shared/kader/parse.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';

/**
 * The rows to take in, once every kader the casus was weighed under is known here or comes along as a whole kader.
 * One that comes with this program is not taken from a file. Throws CasusbestandError unreadable, Refused
 * kader-ongeldig with its name.
 */
export function withKaders(ctx: Context, rows: CasusTables): CasusTables {
  const own = rows['kader'] ?? [];
  for (const row of own) requireWhole(row);
  const brought = new Set(own.map((row) => nameOf(row['id'], row['versie'])));
  const weighed = ['casus', 'bespreking', 'fasebesluit'].flatMap((table) => rows[table] ?? []);
  for (const { kader_id: id, kader_versie: versie } of weighed) {
    if (brought.has(nameOf(id, versie)) || ctx.kader(String(id), String(versie)) !== null) continue;
    throw new Refused('kader-ongeldig', `${shown(id)} ${shown(versie)}`);
  }
  return { ...rows, kader: own.filter((row) => !isShipped(row)) };
}

function isShipped({ id, versie, inhoud }: CasusRow): boolean {
  const shipped = findKader(String(id), String(versie));
  if (shipped === undefined) return false;
  if (canonicalJson(shipped) === canonicalJson(inhoud)) return true;
  throw new CasusbestandError({ code: 'unreadable', table: 'kader' });
}

function requireWhole({ id, versie, inhoud }: CasusRow): void {
  const parsed = parseKader(inhoud);
  if (!parsed.ok || parsed.kader.id !== id || parsed.kader.versie !== versie) {
    throw new CasusbestandError({ code: 'unreadable', table: 'kader' });
  }
}

function nameOf(id: unknown, versie: unknown): string {
  return `${String(id)} ${String(versie)}`;
}

/** A hostile file could write anything here. */
function shown(value: unknown): string {
  return typeof value === 'string' && /^[\w.-]{1,40}$/.test(value) ? value : '?';
}
