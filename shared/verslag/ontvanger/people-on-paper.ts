import type { VerslagModel } from '../verslag-model.ts';

type People = Pick<VerslagModel, 'betrokkenen' | 'deelnemers' | 'contacten' | 'organisaties'>;

/** Only the people and organisaties that this paper names: who was invited, who said a line on it, who does something. */
export function peopleOnPaper(model: VerslagModel): People {
  const named = new Set(namedIds(model));
  const deelnemers = model.deelnemers.filter(({ id }) => named.has(id));
  for (const { contactId } of deelnemers) named.add(contactId);
  const contacten = model.contacten.filter(({ id }) => named.has(id));
  for (const { organisatieId } of contacten) if (organisatieId !== null) named.add(organisatieId);
  return {
    // The afweging says for which ages the kader is meant.
    betrokkenen: model.betrokkenen.filter(
      ({ id, soort }) => named.has(id) || (model.reach.afweging && soort === 'betrokkene'),
    ),
    deelnemers,
    contacten,
    organisaties: model.organisaties.filter(({ id }) => named.has(id)),
  };
}

function namedIds(model: VerslagModel): string[] {
  const ids = [
    ...model.aanwezigen.flatMap(({ deelnemerId, betrokkeneId }) => [deelnemerId, betrokkeneId]),
    ...model.informatie.flatMap(({ bronnen }) => bronnen),
    ...[...model.vorigeAfspraken, ...model.afspraken].flatMap((one) => [
      one.organisatieId,
      one.contactId,
      one.betrokkeneId,
      ...one.samenMet,
    ]),
    ...[...model.visies, ...model.criteriumVisies].map(({ organisatieId }) => organisatieId),
    ...model.informeringen.map(({ betrokkeneId }) => betrokkeneId),
  ];
  return ids.filter((id) => id !== null);
}
