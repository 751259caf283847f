import type { OptieLijn } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import type { BesluitWie, Gevaar, NotitieDoel } from '../../../shared/domain/driehoek/inhoud.ts';
import type { MaatregelLijn } from '../../../shared/domain/driehoek/maatregel.ts';
import type { Option } from '../../components/choice-option.tsx';

export const gevaarOptions: readonly Option<Gevaar>[] = [
  { id: 'slachtoffer', name: 'Slachtoffer' },
  { id: 'betrokkene', name: 'Betrokkene' },
  { id: 'naasten', name: 'Naasten' },
  { id: 'omgeving', name: 'Omgeving' },
  { id: 'openbare-orde', name: 'Openbare orde' },
  { id: 'bestuurlijk', name: 'Bestuur' },
  { id: 'media', name: 'Media' },
];

export const lijnNames: Record<OptieLijn, string> = {
  burgemeester: 'Burgemeester',
  om: 'OM',
  politie: 'Politie',
  zorg: 'Zorg',
};

export const maatregelLijnen: readonly { id: MaatregelLijn; name: string }[] = [
  { id: 'zorg', name: 'Zorg' },
  { id: 'straf', name: 'Straf' },
  { id: 'bestuur', name: 'Bestuur' },
];

export const wieOptions: readonly Option<BesluitWie>[] = [
  { id: 'burgemeester', name: 'Burgemeester' },
  { id: 'ovj', name: 'Officier van justitie' },
  { id: 'politie', name: 'Politie' },
];

export const doelNames: Record<NotitieDoel, string> = {
  'ter-besluitvorming': 'ter besluitvorming',
  'ter-bespreking': 'ter bespreking',
  'ter-kennisname': 'ter kennisname',
};

export const doelOptions: readonly Option<NotitieDoel>[] = (
  ['ter-besluitvorming', 'ter-bespreking', 'ter-kennisname'] as const
).map((id) => ({ id, name: doelNames[id] }));
