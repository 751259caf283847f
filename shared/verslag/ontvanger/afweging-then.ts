import { canonicalJson } from '../../domain/basis/canonical-json.ts';
import type { Periode } from '../../domain/bespreking/aanwezige.ts';
import { countedStays } from '../../domain/bespreking/stays.ts';
import type { Deelrecht } from '../../domain/delen/deelrecht.ts';
import type { Fasebesluit } from '../../domain/fasebesluit/fasebesluit.ts';
import { visiesThen } from '../../domain/fasebesluit/visies-then.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { rightsFrom } from './rights.ts';

/**
 * Whether a recipient may have the answers and views as they were when this step was recorded. What stands today is
 * judged as today's. Of what was changed or taken back since, no moment is known: it goes to who was there from the
 * start until the step and has the lines it leaned on, a view only to who is refused nothing by a rule.
 */
export function mayHaveThen(
  { antwoorden, visies, createdAt }: Fasebesluit,
  model: VerslagModel,
  rechten: ReadonlyMap<string, Deelrecht>,
  perioden: readonly Periode[],
): boolean {
  const rights = rightsFrom(rechten);
  const leansOn = new Set(antwoorden.flatMap(({ regels }) => regels));
  const lines = model.informatie.filter(({ nummer }) => leansOn.has(nummer));
  if (!lines.every(({ id }) => rights.may('informatie', id))) return false;
  const today = {
    antwoorden: model.antwoorden.map(canonicalJson),
    visies: visiesThen(model).map(canonicalJson),
  };
  const visiesStand = visies.every((one) => today.visies.includes(canonicalJson(one)));
  const antwoordenStand = antwoorden.every((one) => today.antwoorden.includes(canonicalJson(one)));
  if (visiesStand && antwoordenStand) return true;
  return wasThereUntil(createdAt, model, perioden) && (visiesStand || [...rechten.values()].every(noRule));
}

function wasThereUntil(moment: string, { bespreking }: VerslagModel, perioden: readonly Periode[]): boolean {
  const { startedAt } = bespreking;
  return (
    startedAt !== null &&
    countedStays(perioden, bespreking).some(
      ({ van, tot }) => van <= startedAt && (tot === null || tot >= moment),
    )
  );
}

function noRule({ allowed, grond }: Deelrecht): boolean {
  return allowed || grond === 'niet-aanwezig' || grond === 'later-veranderd';
}
