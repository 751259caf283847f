import type { CasusRow, CasusTables } from '../../shared/domain/casusbestand/casusbestand.ts';

/**
 * Rows of a colleague with the numbers that their lines have here, or get: each store counts its own, and an answer
 * cites lines by number. `here`: our rows of the same casus.
 */
export function withOurNumbers(here: CasusTables, rows: CasusTables): CasusTables {
  const ours = new Map((here['informatie'] ?? []).map(({ id, nummer }) => [id, Number(nummer)]));
  const used = new Set((here['informatie'] ?? []).map(lineName));
  const numbers = new Map<string, number>();
  const informatie = (rows['informatie'] ?? []).map((row) => {
    const nummer = ours.get(row['id']) ?? freeNumber(row, used);
    used.add(lineName({ ...row, nummer }));
    numbers.set(lineName(row), nummer);
    return { ...row, nummer };
  });
  const cited = (besprekingId: unknown, nummer: unknown): unknown =>
    numbers.get(lineName({ bespreking_id: besprekingId, nummer })) ?? nummer;
  const mapped: Record<string, readonly CasusRow[]> = { ...rows };
  if (informatie.length > 0) mapped['informatie'] = informatie;
  for (const table of ['criterium_antwoord', 'fasebesluit', 'reactie']) {
    const list = rows[table];
    if (list !== undefined) mapped[table] = list.map((row) => withCited(row, row['bespreking_id'], cited));
  }
  return mapped;
}

type Cited = (besprekingId: unknown, nummer: unknown) => unknown;

function withCited(row: CasusRow, besprekingId: unknown, cited: Cited): CasusRow {
  const { regels, regel, antwoorden } = row;
  return {
    ...row,
    ...(Array.isArray(regels) && { regels: regels.map((nummer) => cited(besprekingId, nummer)) }),
    ...(typeof regel === 'number' && { regel: cited(besprekingId, regel) }),
    ...(Array.isArray(antwoorden) && {
      antwoorden: antwoorden.map((one: unknown) => (isRow(one) ? withCited(one, besprekingId, cited) : one)),
    }),
  };
}

function isRow(value: unknown): value is CasusRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineName({ bespreking_id: besprekingId, nummer }: CasusRow): string {
  return `${String(besprekingId)} ${String(nummer)}`;
}

/** Their own number, or the next one of the bespreking when that is taken. */
function freeNumber(row: CasusRow, used: ReadonlySet<string>): number {
  let nummer = Number(row['nummer']);
  const isUsed = (one: number): boolean => used.has(lineName({ ...row, nummer: one }));
  while (isUsed(nummer)) nummer += 1;
  return nummer;
}
