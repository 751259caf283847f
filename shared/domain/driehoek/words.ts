import type { OptieLijn } from './bevoegdheid.ts';
import type { BesluitWie, Gevaar, NotitieDoel } from './inhoud.ts';
import type { MaatregelLijn } from './maatregel.ts';

export const doelNaam: Record<NotitieDoel, string> = {
  'ter-besluitvorming': 'Ter besluitvorming',
  'ter-bespreking': 'Ter bespreking',
  'ter-kennisname': 'Ter kennisname',
};

export const wieNaam: Record<BesluitWie, string> = {
  burgemeester: 'burgemeester',
  ovj: 'officier van justitie',
  politie: 'politie',
};

export const gevaarNaam: Record<Gevaar, string> = {
  slachtoffer: 'Slachtoffer',
  betrokkene: 'Betrokkene',
  naasten: 'Naasten',
  omgeving: 'Omgeving',
  'openbare-orde': 'Openbare orde',
  bestuurlijk: 'Bestuurlijk',
  media: 'Media',
};

export const lijnNaam: Record<OptieLijn, string> = {
  burgemeester: 'Burgemeester',
  om: 'Openbaar Ministerie',
  politie: 'Politie',
  zorg: 'Zorg',
};

export const maatregelLijnNaam: Record<MaatregelLijn, string> = {
  zorg: 'Zorg',
  straf: 'Straf',
  bestuur: 'Bestuur',
};

export const scenarioSoortNaam = { waarschijnlijk: 'Waarschijnlijk', slechtst: 'Slechtste geval' } as const;
