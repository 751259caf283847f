import { changedAt } from '../../domain/delen/changed-at.ts';
import { heard } from '../../domain/delen/heard.ts';
import type { Deelrecht } from '../../domain/delen/deelrecht.ts';
import type { Ontvanger } from '../../domain/delen/ontvanger.ts';
import type { CriteriumAntwoord } from '../../domain/fasebesluit/antwoord.ts';
import type { Fasebesluit } from '../../domain/fasebesluit/fasebesluit.ts';
import { faseBefore } from '../fase-before.ts';
import type { Reach } from '../reach.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { mayHaveThen } from './afweging-then.ts';
import { stepOnly, withoutAfweging } from './fasebesluit-for.ts';
import { peopleOnPaper } from './people-on-paper.ts';
import { rightsFrom, type Rights } from './rights.ts';
import { vraagKey } from './vraag-recht.ts';

/** After every bespreking: who was there then, was there at its close. */
const atTheEnd = '9999-12-31T00:00:00.000Z';

/**
 * The model as this recipient may have it: what is withheld is not in it, and nothing in it is made of what is
 * withheld. rechten: of deelItems(model), by deelKey, and of the vraag where it is kept back. An absent recipient keeps the kop, the attendance, own
 * afspraken and the step; a person who was there keeps what was said while there.
 */
export function modelFor(
  model: VerslagModel,
  ontvanger: Pick<Ontvanger, 'perioden'>,
  rechten: ReadonlyMap<string, Deelrecht>,
): VerslagModel {
  const rights = rightsFrom(rechten);
  // Without any right somebody who sat there has none to the rest either (WGS).
  const perioden = [...rechten.values()].some(({ allowed }) => allowed) ? ontvanger.perioden : [];
  const heardAt = (moment: string) => heard(perioden, moment, model.bespreking);
  const reach = reachFor(model, rights, heardAt(atTheEnd));
  const informatie = model.informatie.filter(({ id }) => rights.may('informatie', id));
  const printed = new Set(informatie.map(({ nummer }) => nummer));
  const vorigeAfspraken = model.vorigeAfspraken.filter(({ id }) => rights.may('afspraak', id));
  const vorige = new Set(vorigeAfspraken.map(({ id }) => id));
  const fasebesluiten = model.fasebesluiten.filter(({ id }) => rights.may('fasebesluit', id));
  const filtered: VerslagModel = {
    ...model,
    reach,
    bespreking: {
      ...model.bespreking,
      vraag:
        rechten.get(vraagKey(model))?.allowed !== false &&
        wasThereAfter(perioden, model, changedAt(model, 'vraag', model.bespreking.id))
          ? model.bespreking.vraag
          : '',
      informeert: reach.close ? model.bespreking.informeert : '',
    },
    // A step that is withheld is not read from the fase either.
    casus: {
      ...model.casus,
      fase: fasebesluiten.length === model.fasebesluiten.length ? model.casus.fase : faseBefore(model),
    },
    informatie,
    momenten: [],
    vorigeAfspraken,
    // Why is said at the start unless it was noted when; who only owns the afspraak reads what became of it.
    uitkomsten: model.uitkomsten
      .filter(({ afspraakId }) => vorige.has(afspraakId))
      .map((one) =>
        heardAt(changedAt(model, 'uitkomst', one.afspraakId) ?? '') ||
        rights.byHand('afspraak', one.afspraakId)
          ? one
          : { ...one, waarom: '' },
      ),
    afspraken: model.afspraken.filter(({ id }) => rights.may('afspraak', id)),
    risicos: model.risicos.filter(({ id }) => rights.may('risico', id)),
    scenarios: model.scenarios.filter(({ id }) => rights.may('scenario', id)),
    alarmbellen: oordeelWhole(model, rights)
      ? model.alarmbellen.filter((naam) => wasThereAfter(perioden, model, changedAt(model, 'alarmbel', naam)))
      : [],
    antwoorden: model.antwoorden
      .filter(({ criteriumId }) => rights.may('antwoord', criteriumId))
      .map((one) => citing(one, printed)),
    visies: model.visies.filter(({ organisatieId }) => rights.may('visie', organisatieId)),
    criteriumVisies: model.criteriumVisies.filter(({ criteriumId, organisatieId }) =>
      rights.may('criterium-visie', `${criteriumId} ${organisatieId}`),
    ),
    fasebesluiten: fasebesluiten.map((one) => {
      const whole =
        rights.whole('fasebesluit', one.id) &&
        (heardAt(one.createdAt) || rights.byHand('fasebesluit', one.id));
      const afweging = afwegingWhole(model, rights) && mayHaveThen(one, model, rechten, perioden);
      return fasebesluitFor(one, { whole, afweging, printed });
    }),
    informeringen: reach.close ? model.informeringen : [],
    regie: reach.fase ? model.regie : { ...model.regie, casusregie: '', procesregie: '' },
    vooraf: reach.afweging ? model.vooraf : [],
    correcties: [],
  };
  return { ...filtered, ...peopleOnPaper(filtered) };
}

function reachFor(model: VerslagModel, rights: Rights, atClose: boolean): Reach {
  const given = model.fasebesluiten.filter(({ id }) => rights.may('fasebesluit', id)).length;
  const allSteps = given === model.fasebesluiten.length;
  return {
    empty: false,
    close: atClose,
    fase: atClose && allSteps,
    // It is weighed from the fase in which the bespreking began: half of the steps would give another.
    afweging: model.antwoorden.length > 0 && afwegingWhole(model, rights) && (allSteps || given === 0),
  };
}

function fasebesluitFor(
  besluit: Fasebesluit,
  has: { whole: boolean; afweging: boolean; printed: ReadonlySet<number> },
): Fasebesluit {
  if (!has.whole) return stepOnly(besluit);
  if (!has.afweging) return withoutAfweging(besluit);
  return { ...besluit, antwoorden: besluit.antwoorden.map((one) => citing(one, has.printed)) };
}

/** Every answer and every other view on one: only then what they add up to gives nothing away. */
function afwegingWhole(model: VerslagModel, rights: Rights): boolean {
  return (
    model.antwoorden.every(({ criteriumId }) => rights.may('antwoord', criteriumId)) &&
    model.visies.every(({ organisatieId }) => rights.may('visie', organisatieId)) &&
    model.criteriumVisies.every((one) =>
      rights.may('criterium-visie', `${one.criteriumId} ${one.organisatieId}`),
    )
  );
}

/** Alarmbellen are a summary of all that lay on the table: they go to who may have all of it. */
function oordeelWhole(model: VerslagModel, rights: Rights): boolean {
  return (
    model.informatie.every(({ id }) => rights.may('informatie', id)) &&
    model.risicos.every(({ id }) => rights.may('risico', id)) &&
    model.scenarios.every(({ id }) => rights.may('scenario', id)) &&
    model.antwoorden.every(({ criteriumId }) => rights.may('antwoord', criteriumId))
  );
}

/** What lay on the table from this moment on, null: from the start, was seen by whoever had not left before it. */
function wasThereAfter(
  perioden: Ontvanger['perioden'],
  { bespreking: { startedAt } }: VerslagModel,
  moment: string | null,
): boolean {
  if (startedAt === null) return false;
  const from = moment === null || moment < startedAt ? startedAt : moment;
  return perioden.some(({ tot }) => tot === null || tot >= from);
}

function citing(antwoord: CriteriumAntwoord, printed: ReadonlySet<number>): CriteriumAntwoord {
  return { ...antwoord, regels: antwoord.regels.filter((nummer) => printed.has(nummer)) };
}
