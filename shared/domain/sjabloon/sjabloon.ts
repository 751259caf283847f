import { z } from 'zod';

/** What a sjabloon can be about: it decides which fields there are. */
export const sjabloonSoortSchema = z.enum(['uitnodiging', 'opschalingsdossier', 'brief', 'plan-van-aanpak']);
export type SjabloonSoort = z.infer<typeof sjabloonSoortSchema>;

/** The sjablonen there are; a brief has one for who it is about and one for ouders (Heemskerk en Beverwijk, hoofdstuk 3). */
export const sjabloonIdSchema = z.enum([
  'uitnodiging',
  'opschalingsdossier',
  'brief-betrokkene',
  'brief-ouders',
  'plan-van-aanpak',
]);
export type SjabloonId = z.infer<typeof sjabloonIdSchema>;

export const sjabloonSoortOf: Readonly<Record<SjabloonId, SjabloonSoort>> = {
  uitnodiging: 'uitnodiging',
  opschalingsdossier: 'opschalingsdossier',
  'brief-betrokkene': 'brief',
  'brief-ouders': 'brief',
  'plan-van-aanpak': 'plan-van-aanpak',
};

export const sjabloonNaam: Readonly<Record<SjabloonId, string>> = {
  uitnodiging: 'Uitnodiging',
  opschalingsdossier: 'Opschalingsdossier',
  'brief-betrokkene': 'Brief aan de betrokkene',
  'brief-ouders': 'Brief aan ouders',
  'plan-van-aanpak': 'Plan van aanpak',
};

/** What the gemeente can change: the title, and lines of text (see parseSjabloon for what a line can be). */
export const sjabloonTekstSchema = z.strictObject({
  title: z.string().max(160),
  tekst: z.string().max(20_000),
});
export type SjabloonTekst = z.infer<typeof sjabloonTekstSchema>;

/** The name under which the gemeente keeps its own. */
export const sjablonenInstelling = 'sjablonen';

/** Only what the gemeente changed; the rest is as shipped. */
export const ownSjablonenSchema = z.partialRecord(sjabloonIdSchema, sjabloonTekstSchema);
export type OwnSjablonen = z.infer<typeof ownSjablonenSchema>;
